import CLua
import QuizCore

/// Answers a function that a plugin has called on a view.
struct Calling {
  let interpreter: Interpreter
  let method: Method

  private var lua: OpaquePointer { interpreter.lua }

  func answer() throws(Fault) {
    switch method.view {
    case .state: try answerState()
    case .packet: try answerPacket()
    default: try answerChance()
    }
  }

  private func argument(_ place: Int) -> LuaValue? {
    var value = LuaValue(canon_lua_results(lua), at: 0)
    for _ in 0..<place { value = LuaValue(canon_lua_results(lua), at: value.end) }
    return value.isNothing ? nil : value
  }

  private func text(_ place: Int, _ what: String) throws(Fault) -> String {
    guard let text = argument(place)?.text else {
      let found = argument(place)?.wording ?? "nothing"
      throw Fault("\(method.title)() was given \(found) where \(what) is wanted")
    }
    return text
  }

  private func contestant(_ place: Int) throws(Fault) -> ID<Contestant> {
    ID(try text(place, "a contestant, such as judged.by,"))
  }

  private func whole(_ place: Int, _ what: String) throws(Fault) -> Int {
    guard let whole = argument(place)?.whole else {
      let found = argument(place)?.wording ?? "nothing"
      throw Fault("\(method.title)() was given \(found) where \(what) is wanted")
    }
    return whole
  }

  private func put(_ whole: Int?) {
    if let whole { canon_lua_put_whole(lua, Int64(whole)) } else { LuaOut.putNothing(on: lua) }
  }
}

extension Calling {
  private func answerState() throws(Fault) {
    guard let state = interpreter.frame.state else { throw Fault("there is no state here") }
    switch method {
    case .note:
      put(note(of: interpreter.frame.rule, try text(0, "the name of a note"), 1, state))
    case .noteOf:
      let rule = try text(0, "the name of a rule")
      put(note(of: rule, try text(1, "the name of a note"), 2, state))
    case .name: LuaOut.put(state.pointee.name(of: try contestant(0)), on: lua)
    case .score: LuaOut.put(state.pointee.score(of: try contestant(0)), on: lua)
    case .isDone: LuaOut.put(state.pointee.isDone(try contestant(0)), on: lua)
    case .isFree: LuaOut.put(state.pointee.isFree(try contestant(0)), on: lua)
    case .isOut: LuaOut.put(state.pointee.out.contains(try contestant(0)), on: lua)
    default: put(state.pointee.line(of: try contestant(0)).map { $0 + 1 })
    }
  }

  private func note(
    of rule: String, _ key: String, _ place: Int, _ state: UnsafePointer<State>
  ) -> Int? {
    let by = argument(place)?.text.map { ID<Contestant>($0) }
    return state.pointee.notes[rule, key, by]
  }

  private func answerPacket() throws(Fault) {
    guard let packet = interpreter.frame.packet, let state = interpreter.frame.state else {
      throw Fault("there is no packet here")
    }
    let search = PacketSearch(packet: packet, used: state.pointee.used)
    switch method {
    case .question:
      let place = try whole(0, "a place from 1 to \(packet.count)") - 1
      guard packet.questions.indices.contains(place) else { return LuaOut.putNothing(on: lua) }
      LuaOut.put(record: packet.questions[place], on: lua)
    case .isUsed: LuaOut.put(search.used.contains(try whole(0, "a place from 1") - 1), on: lua)
    case .firstUnused: put(packet.firstUnused(in: state.pointee).map { $0 + 1 })
    case .categories:
      canon_lua_charge(lua, Int64(packet.count))
      LuaOut.put(search.categories, on: lua)
    default:
      canon_lua_charge(lua, Int64(packet.count))
      LuaOut.put(places: try search.places(argument(0)), on: lua)
    }
  }

  private func answerChance() throws(Fault) {
    guard let chance = interpreter.frame.chance else {
      throw Fault("there is no chance here; the hooks next and consequences are given it")
    }
    switch method {
    case .below:
      let bound = try whole(0, "a whole number from 1")
      if bound < 1 {
        throw Fault("below() was given \(bound) where a whole number from 1 is wanted")
      }
      canon_lua_put_whole(lua, Int64(chance.pointee.below(bound)))
    case .order:
      let count = try whole(0, "a whole number from 0 to 4096")
      guard (0...4096).contains(count) else {
        throw Fault("order() was given \(count) where a whole number from 0 to 4096 is wanted")
      }
      LuaOut.put(places: chance.pointee.order(count), on: lua)
    default:
      guard let list = argument(0)?.elements, !list.isEmpty else {
        throw Fault("pick() wants a list with something in it")
      }
      list[chance.pointee.below(list.count)].put(on: lua)
    }
  }
}
