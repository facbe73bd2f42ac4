import QuizCore

/// Reads the events that a hook answers with. They look as they do in a log, but for the rule, which
/// is always the one that speaks: none can write another's notes.
struct EventAnswer {
  let rule: String
  /// Where the state lies that the hook was asked about.
  let state: UnsafePointer<State>

  private var lines: [Line] { state.pointee.lines }

  /// Most events that one call answers with.
  static let most = 256

  private static let known: [StaticString] = [
    "turned", "timed", "judged", "passed", "hid", "hinted", "scored", "noted", "said", "closed",
    "ended",
  ]

  /// Nothing, one event, or a list of them.
  func events(_ answer: LuaValue) throws(Fault) -> [Event] {
    if answer.isNothing { return [] }
    if answer.isMap, answer.count > 0 { return [try event(answer)] }
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
    guard value.isMap else {
      throw Fault(
        "an event is \(value.wording); write it as { noted = { key = \"run\", value = 1 } }")
    }
    var pair: (key: LuaValue, value: LuaValue)?
    value.forEachPair { pair = ($0, $1) }
    guard let pair, value.count == 1 else {
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
    let table = try LuaTable(value, name: "turned", known: EventFields.turned)
    return .turned(.init(to: try table.optionalContestant("to", among: lines)))
  }

  private func timed(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "timed", known: EventFields.timed)
    return .timed(.init(rule: rule, limit: try milliseconds("limit", of: table)))
  }

  private func judged(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(
      value, name: "judged", known: EventFields.judged)
    let ruling = try RulingAnswer.ruling(table, rule: rule)
    return .judged(
      by: try table.contestant("by", among: lines), text: try table.optionalText("text") ?? "",
      ruling,
      remark: try table.optionalText("remark"),
      after: table["after"] == nil ? .zero : try milliseconds("after", of: table),
      clues: try table.optionalWhole("clues").map { min(max(0, $0), 1_000_000) } ?? 0)
  }

  private func passed(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "passed", known: EventFields.passed)
    return .passed(.init(by: try table.contestant("by", among: lines)))
  }

  private func hid(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "hid", known: EventFields.hid)
    let places = try table.places("options")
    let count = state.pointee.question?.shown.options.count ?? 0
    guard let beyond = places.first(where: { $0 >= count }) else {
      return .hid(.init(rule: rule, options: places))
    }
    throw Fault("hid.options names option \(beyond + 1), and the question has \(count)")
  }

  private func hinted(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "hinted", known: EventFields.hinted)
    let number = try table.optionalWhole("number") ?? state.pointee.table.hints + 1
    guard (1...1_000_000).contains(number) else {
      throw Fault("hinted.number is \(number); give the number of the hint, from 1")
    }
    return .hinted(
      by: try table.contestant("by", among: lines), number: number, text: try table.text("text"))
  }

  private func scored(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "scored", known: EventFields.scored)
    let points = try table.points("points")
    if points == .zero { throw Fault("scored.points is 0; leave the event out") }
    let why = try table.text("why")
    if why.isEmpty { throw Fault("scored.why is empty; say what the points are for") }
    return .scored(
      .init(by: try table.contestant("by", among: lines), points: points, rule: rule, why: why))
  }

  private func noted(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "noted", known: EventFields.noted)
    if let other = try table.optionalText("rule"), other != rule {
      throw Fault("the notes of \"\(other)\" can only be read; leave \"rule\" out")
    }
    return .noted(
      .init(
        rule: rule, key: try table.text("key"),
        by: try table.optionalContestant("by", among: lines), value: try table.whole("value")))
  }

  private func said(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "said", known: EventFields.said)
    return .said(
      .init(
        rule: rule, text: try table.text("text"),
        to: try table.optionalContestant("to", among: lines)))
  }

  private func closed(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "closed", known: EventFields.closed)
    let number = try table.optionalWhole("number") ?? state.pointee.number
    if number != state.pointee.number || state.pointee.phase != .open {
      throw Fault("question \(number) is not open, and cannot be closed")
    }
    return .closed(.init(number: number))
  }

  private func ended(_ value: LuaValue) throws(Fault) -> Event {
    let table = try LuaTable(value, name: "ended", known: EventFields.ended)
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

/// The fields that a plugin may give of each event.
private enum EventFields {
  static let turned: [StaticString] = ["to"]
  static let timed: [StaticString] = ["limit"]
  static let judged: [StaticString] = [
    "by", "text", "outcome", "percent", "prompt", "reason", "remark", "after", "clues", "isFinal",
    "isOverruled",
  ]
  static let passed: [StaticString] = ["by"]
  static let hid: [StaticString] = ["options"]
  static let hinted: [StaticString] = ["by", "number", "text"]
  static let scored: [StaticString] = ["by", "points", "why", "rule"]
  static let noted: [StaticString] = ["key", "by", "value", "rule"]
  static let said: [StaticString] = ["text", "to"]
  static let closed: [StaticString] = ["number"]
  static let ended: [StaticString] = ["why"]
}
