import QuizCore

/// Reads the events that a hook answers with. They look as they do in a log, but for the rule, which
/// is always the one that speaks: none can write another's notes.
struct EventAnswer {
  let rule: String
  let state: State

  /// Most events that one call answers with.
  static let most = 256

  private static let known: [StaticString] = [
    "turned", "timed", "judged", "passed", "hid", "hinted", "scored", "noted", "said", "closed",
    "ended",
  ]

  /// Nothing, one event, or a list of them.
  func events(_ answer: LuaValue) throws(Fault) -> [Event] {
    if answer.isNothing { return [] }
    if answer.isMap, answer.elements == nil { return [try event(answer)] }
    guard let elements = answer.elements else {
      throw Fault("the answer is \(answer.wording); give a list of events, or nothing")
    }
    if elements.count > EventAnswer.most {
      throw Fault("\(elements.count) events at once; \(EventAnswer.most) are allowed")
    }
    var events: [Event] = []
    for element in elements { events.append(try event(element)) }
    return events
  }

  private func event(_ value: LuaValue) throws(Fault) -> Event {
    guard let pairs = value.pairs else {
      throw Fault(
        "an event is \(value.wording); write it as { noted = { key = \"run\", value = 1 } }")
    }
    guard let pair = pairs.first, pairs.count == 1 else {
      throw Fault("an event has one name; write it as { said = { text = \"Well done!\" } }")
    }
    guard let place = EventAnswer.known.firstIndex(where: { pair.key.isText($0) }) else {
      let name = pair.key.text ?? ""
      let known = EventAnswer.known.map(\.description)
      throw Fault("a rule cannot bring about \"\(name)\"\(Names.meant(name, known))")
    }
    switch place {
    case 0: return try turned(pair.value)
    case 1: return try timed(pair.value)
    case 2: return try judged(pair.value)
    case 3: return try passed(pair.value)
    case 4: return try hid(pair.value)
    case 5: return try hinted(pair.value)
    case 6: return try scored(pair.value)
    case 7: return try noted(pair.value)
    case 8: return try said(pair.value)
    case 9: return try closed(pair.value)
    default: return try ended(pair.value)
    }
  }
}

extension EventAnswer {
  private func turned(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "turned", known: ["to"])
    return .turned(.init(to: try table.optionalContestant("to", in: state)))
  }

  private func timed(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "timed", known: ["limit"])
    return .timed(.init(rule: rule, limit: try milliseconds("limit", of: table)))
  }

  private func judged(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(
      value, name: "judged",
      known: [
        "by", "text", "outcome", "percent", "prompt", "reason", "remark", "after", "clues",
        "isFinal", "isOverruled",
      ])
    let ruling = try RulingAnswer.ruling(table, rule: rule)
    return .judged(
      by: try table.contestant("by", in: state), text: try table.optionalText("text") ?? "", ruling,
      remark: try table.optionalText("remark"),
      after: table["after"] == nil ? .zero : try milliseconds("after", of: table),
      clues: try table.optionalWhole("clues").map { min(max(0, $0), 1_000_000) } ?? 0)
  }

  private func passed(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "passed", known: ["by"])
    return .passed(.init(by: try table.contestant("by", in: state)))
  }

  private func hid(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "hid", known: ["options"])
    let places = try table.places("options")
    let count = state.question?.shown.options.count ?? 0
    guard let beyond = places.first(where: { $0 >= count }) else {
      return .hid(.init(rule: rule, options: places))
    }
    throw Fault("hid.options names option \(beyond + 1), and the question has \(count)")
  }

  private func hinted(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "hinted", known: ["by", "number", "text"])
    let number = try table.optionalWhole("number") ?? state.table.hints + 1
    guard (1...1_000_000).contains(number) else {
      throw Fault("hinted.number is \(number); give the number of the hint, from 1")
    }
    return .hinted(
      by: try table.contestant("by", in: state), number: number, text: try table.text("text"))
  }

  private func scored(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "scored", known: ["by", "points", "why", "rule"])
    let points = try table.points("points")
    if points == .zero { throw Fault("scored.points is 0; leave the event out") }
    let why = try table.text("why")
    if why.isEmpty { throw Fault("scored.why is empty; say what the points are for") }
    return .scored(
      .init(by: try table.contestant("by", in: state), points: points, rule: rule, why: why))
  }

  private func noted(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "noted", known: ["key", "by", "value", "rule"])
    if let other = try table.optionalText("rule"), other != rule {
      throw Fault("the notes of \"\(other)\" can only be read; leave \"rule\" out")
    }
    return .noted(
      .init(
        rule: rule, key: try table.text("key"),
        by: try table.optionalContestant("by", in: state), value: try table.whole("value")))
  }

  private func said(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "said", known: ["text", "to"])
    return .said(
      .init(
        rule: rule, text: try table.text("text"),
        to: try table.optionalContestant("to", in: state)))
  }

  private func closed(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "closed", known: ["number"])
    let number = try table.optionalWhole("number") ?? state.number
    if number != state.number || state.phase != .open {
      throw Fault("question \(number) is not open, and cannot be closed")
    }
    return .closed(.init(number: number))
  }

  private func ended(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "ended", known: ["why"])
    return .ended(.init(why: try table.text("why"), rule: rule))
  }

  private func milliseconds(
    _ key: StaticString, of table: LuaTable
  ) throws(Fault) -> Milliseconds {
    let value = try table.whole(key)
    guard (0...1_000_000_000_000).contains(value) else {
      throw Fault("\(table.name).\(key) is \(value); give milliseconds, from 0")
    }
    return Milliseconds(value)
  }
}
