import CLua
import QuizCore

/// Fetches what a plugin reads of a view.
struct Fetch {
  let interpreter: Interpreter
  let view: View
  let key: UnsafeRawBufferPointer

  private var lua: OpaquePointer { interpreter.lua }

  func answer() throws(Fault) {
    if let method = Method.named(key, of: view) { return LuaOut.put(method, on: lua) }
    switch view {
    case .state, .table, .question, .shown: try answerOfState()
    case .occurrence: try answerOccurrence()
    case .event, .eventShown: try answerEvent()
    case .action: try answerAction()
    case .response: try fields(at: interpreter.frame.response)
    case .ruled: try fields(at: interpreter.frame.ruled)
    case .packet: try answerPacket()
    case .chance: throw Fault("chance has below(n), order(n) and pick(list)")
    }
  }

  private func answerOfState() throws(Fault) {
    guard let state = interpreter.frame.state else { throw outsideOfHook }
    switch view {
    case .state:
      if StateExtras.put(key, of: state, on: lua) { return }
      try fields(state.pointee)
    case .table:
      if key == "isOpen" { return LuaOut.put(state.pointee.table.isOpen, on: lua) }
      try fields(state.pointee.table)
    case .question:
      guard let asked = state.pointee.table.asked else { throw outsideOfHook }
      try fields(asked)
    default:
      guard let asked = state.pointee.table.asked else { throw outsideOfHook }
      try fields(asked.shown)
    }
  }

  private func answerOccurrence() throws(Fault) {
    guard let name = interpreter.frame.event?.pointee.name else { throw outsideOfHook }
    if key == "name" { return LuaOut.put(name, on: lua) }
    let wanted = String(decoding: key, as: UTF8.self)
    if wanted == name { return LuaOut.put(View.event, on: lua) }
    let names = Event.Name.allCases.map(\.rawValue)
    guard names.contains(wanted) else {
      throw Fault("there is no event \"\(wanted)\"\(Names.meant(wanted, names))")
    }
    LuaOut.putNothing(on: lua)
  }

  private func answerEvent() throws(Fault) {
    if let judged = interpreter.frame.judged {
      if key == "isFinal" { return LuaOut.put(judged.isFinal, on: lua) }
      return try fields(judged)
    }
    guard let event = interpreter.frame.event else { throw outsideOfHook }
    if view == .eventShown, case .asked(let asked) = event.pointee {
      return try fields(asked.shown)
    }
    var reader = PayloadFetch(fetch: FieldFetch(key, of: view, for: lua))
    event.pointee.open(&reader)
    guard !reader.fetch.isFound else { return }
    var names = PayloadNames()
    event.pointee.open(&names)
    throw unknown(among: names.names.names)
  }

  /// What an action of another kind would have is nothing, so that a rule can ask who acts, if any.
  private func answerAction() throws(Fault) {
    guard let action = interpreter.frame.action else { throw outsideOfHook }
    var fetch = FieldFetch(key, of: view, for: lua)
    action.pointee.visit(&fetch)
    if fetch.isFound { return }
    let names: [StaticString] = ["by", "move", "argument", "text", "rule"]
    guard names.contains(where: { key == $0 }) else {
      throw unknown(among: names.map(\.description) + ["deed", "after", "ruling"])
    }
    LuaOut.putNothing(on: lua)
  }

  private func answerPacket() throws(Fault) {
    guard let packet = interpreter.frame.packet else { throw outsideOfHook }
    guard key == "count" else { throw unknown(among: ["count"]) }
    canon_lua_put_whole(lua, Int64(packet.count))
  }

  private func fields(at record: UnsafePointer<some Fielded>?) throws(Fault) {
    guard let record else { throw outsideOfHook }
    try fields(record.pointee)
  }

  private func fields(_ record: some Fielded) throws(Fault) {
    var fetch = FieldFetch(key, of: view, for: lua)
    record.visit(&fetch)
    guard !fetch.isFound else { return }
    var names = FieldNames()
    record.visit(&names)
    throw unknown(among: names.names + (view == .state ? StateExtras.names : []))
  }

  private func unknown(among names: [String]) -> Fault {
    let known = names + Method.allCases.filter { $0.view == view }.map(\.title)
    let wanted = String(decoding: key, as: UTF8.self)
    return Fault("\(view.name) has no \"\(wanted)\"\(Names.meant(wanted, known))")
  }

  private var outsideOfHook: Fault { Fault("there is no \(view.name) here") }
}

private struct PayloadFetch: EventReader {
  var fetch: FieldFetch
  mutating func read(_ name: StaticString, _ payload: some Fielded) { payload.visit(&fetch) }
}

private struct PayloadNames: EventReader {
  var names = FieldNames()
  mutating func read(_ name: StaticString, _ payload: some Fielded) { payload.visit(&names) }
}

/// What a plugin can read of the state beside its fields.
enum StateExtras {
  static let names = [
    "question", "contestants", "scoreboard", "remaining", "firstRemaining", "leaders", "limit",
    "isInBonus",
  ]

  /// Whether there is such a thing; its value is put then.
  static func put(
    _ key: UnsafeRawBufferPointer, of state: UnsafePointer<State>, on lua: OpaquePointer
  ) -> Bool {
    if key == "question" {
      let hasQuestion = state.pointee.table.asked != nil
      hasQuestion ? LuaOut.put(View.question, on: lua) : LuaOut.putNothing(on: lua)
    } else if key == "contestants" {
      LuaOut.put(state.pointee.lines.map(\.contestant.id.rawValue), on: lua)
    } else if key == "scoreboard" {
      LuaOut.put(records: state.pointee.scoreboard, on: lua)
    } else if key == "remaining" {
      LuaOut.put(state.pointee.remaining.map(\.rawValue), on: lua)
    } else if key == "leaders" {
      LuaOut.put(state.pointee.leaders.map(\.rawValue), on: lua)
    } else if key == "isInBonus" {
      LuaOut.put(state.pointee.isInBonus, on: lua)
    } else if key == "firstRemaining" {
      put(state.pointee.firstRemaining?.rawValue, on: lua)
    } else if key == "limit" {
      guard let limit = state.pointee.limit else {
        LuaOut.putNothing(on: lua)
        return true
      }
      canon_lua_put_whole(lua, Int64(limit.rawValue))
    } else {
      return false
    }
    return true
  }

  private static func put(_ text: String?, on lua: OpaquePointer) {
    if let text { LuaOut.put(text, on: lua) } else { LuaOut.putNothing(on: lua) }
  }
}
