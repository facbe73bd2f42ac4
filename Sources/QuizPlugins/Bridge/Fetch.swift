import CLua
import QuizCore

/// Fetches what a plugin reads of a view.
struct Fetch {
  let interpreter: Interpreter
  let view: View
  let key: UnsafeRawBufferPointer

  private var lua: OpaquePointer { interpreter.lua }
  private var frame: Interpreter.Frame { interpreter.frame }

  func answer() throws(Fault) {
    for (name, method) in Method.ofView[Int(view.rawValue)] where key == name {
      return LuaOut.put(method, on: lua)
    }
    switch view {
    case .state, .table, .question, .shown: try answerOfState()
    case .occurrence: try answerOccurrence()
    case .event, .eventShown: try answerEvent()
    case .action: try answerAction()
    case .response: try fields(interpreter.frame.response)
    case .ruled: try fields(interpreter.frame.ruled)
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
    case .question: try fields(state.pointee.table.asked)
    default: try fields(state.pointee.table.asked?.shown)
    }
  }

  private func answerOccurrence() throws(Fault) {
    guard let event = interpreter.frame.event else { throw outsideOfHook }
    let name = event.name
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
    guard let event = interpreter.frame.event else { throw outsideOfHook }
    if case .asked(let asked) = event, view == .eventShown { return try fields(asked.shown) }
    if case .judged(let judged) = event, key == "isFinal" {
      return LuaOut.put(judged.isFinal, on: lua)
    }
    var reader = PayloadFetch(fetch: FieldFetch(key, of: view, for: lua))
    event.open(&reader)
    guard !reader.fetch.isFound else { return }
    var names = PayloadNames()
    event.open(&names)
    throw unknown(among: names.names.names)
  }

  /// What an action of another kind would have is nothing, so that a rule can ask who acts, if any.
  private func answerAction() throws(Fault) {
    guard let action = interpreter.frame.action else { throw outsideOfHook }
    var fetch = FieldFetch(key, of: view, for: lua)
    action.visit(&fetch)
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

  private func fields(_ record: (some Fielded)?) throws(Fault) {
    guard let record else { throw outsideOfHook }
    var fetch = FieldFetch(key, of: view, for: lua)
    record.visit(&fetch)
    guard !fetch.isFound else { return }
    var names = FieldNames()
    record.visit(&names)
    throw unknown(among: names.names + (view == .state ? StateExtras.names : []))
  }

  private func unknown(among names: [String]) -> Fault {
    let known = names + Method.ofView[Int(view.rawValue)].map(\.name.description)
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
