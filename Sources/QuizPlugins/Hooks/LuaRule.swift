import CLua
import QuizCore

/// A rule that a plugin makes: the hooks of a Swift rule, asked of an interpreter.
final class LuaRule: HostedRule {
  let description: RuleDescription
  let hooks: Hooks
  private let plugin: Plugin
  private let pool: InterpreterPool
  private let packet: Packet?
  private let attendant: Attendant?

  init(_ plugin: Plugin, _ options: Options) {
    self.plugin = plugin
    description = plugin.about
    hooks = plugin.hooks
    pool = InterpreterPool(plugin, options)
    packet = nil
    attendant = nil
  }

  private init(_ other: LuaRule, packet: Packet, attendant: Attendant) {
    plugin = other.plugin
    description = other.description
    hooks = other.hooks
    pool = other.pool
    self.packet = packet
    self.attendant = attendant
  }

  func seated(at packet: Packet, with attendant: Attendant) -> any Rule {
    LuaRule(self, packet: packet, attendant: attendant)
  }

  func refusal(of action: Action, in state: State) -> String? {
    ask(.refusal, state) { call in
      call.frame.action = action
      call.put(.action, .state, .packet)
    } read: { (answer, _) throws(Fault) in
      try WordsAnswer.words(answer, of: "refusal")
    }
  }

  func next(in state: State, packet: Packet, chance: inout Chance) -> Next? {
    withUnsafeMutablePointer(to: &chance) { chance in
      ask(.next, state) { call in
        call.frame.packet = packet
        call.frame.chance = chance
        call.put(.state, .packet, .chance)
      } read: { (answer, _) throws(Fault) in
        try NextAnswer.next(answer, packet: packet)
      }
    }
  }

  func verdict(on response: Response, ruled: Ruling, in state: State) -> Ruling? {
    ask(.verdict, state) { call in
      call.frame.response = response
      call.frame.ruled = ruled
      call.put(.response, .ruled, .state)
    } read: { (answer, _) throws(Fault) in
      try RulingAnswer.ruling(answer, rule: description.name)
    }
  }

  func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    ask(.points, state) { call in
      call.frame.event = .judged(judged)
      LuaOut.put(sofar, on: call.lua)
      call.put(.event, .state)
    } read: { (points, why) throws(Fault) in
      try PointsAnswer.award(points, why, rule: description.name)
    }
  }

  func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    let place = event.place
    guard plugin.answers[place] else { return [] }
    let more: [Event]? = withUnsafeMutablePointer(to: &chance) { chance in
      let isWhole = plugin.answersAll
      return ask(isWhole ? .consequences : .on(place), state) { call in
        call.frame.event = event
        call.frame.chance = chance
        call.put(isWhole ? .occurrence : .event, .state, .chance, .packet)
      } read: { (answer, _) throws(Fault) in
        try EventAnswer(rule: description.name, state: state).events(answer)
      }
    }
    return more ?? []
  }

  func moves(for contestant: ID<Contestant>, in state: State) -> [Move] {
    description.moves.indices.compactMap { place in
      let declared = description.moves[place]
      guard plugin.offers[place] else { return state.isFree(contestant) ? declared : nil }
      return ask(.offered(place), state) { call in
        LuaOut.put(contestant.rawValue, on: call.lua)
        call.put(.state, .packet)
      } read: { (answer, _) throws(Fault) in
        try OfferAnswer.move(answer, of: declared)
      }
    }
  }

  func ending(_ state: State) -> String? {
    ask(.ending, state) { call in
      call.put(.state)
    } read: { (answer, _) throws(Fault) in
      try WordsAnswer.words(answer, of: "ending")
    }
  }
}

extension LuaRule {
  /// Calls a hook. Where it fails the attendant is told, and the answer is nothing.
  private func ask<Answer>(
    _ slot: Slot, _ state: State, put: (Interpreter) -> Void,
    read: (LuaValue, LuaValue) throws(Fault) -> Answer?
  ) -> Answer? {
    if attendant?.failure != nil { return nil }
    guard let interpreter = pool.take() else {
      attendant?.fail(HookFailure(.memory).told(by: plugin, in: slot, Interpreter.Frame()))
      return nil
    }
    return withUnsafePointer(to: state) { state in
      interpreter.frame.rule = description.name
      interpreter.frame.state = state
      interpreter.frame.packet = packet
      put(interpreter)
      do throws(HookFailure) {
        let answer = try call(slot, interpreter, read: read)
        interpreter.frame = Interpreter.Frame()
        pool.give(interpreter)
        return answer
      } catch {
        attendant?.fail(error.told(by: plugin, in: slot, interpreter.frame))
        return nil
      }
    }
  }

  private func call<Answer>(
    _ slot: Slot, _ interpreter: Interpreter,
    read: (LuaValue, LuaValue) throws(Fault) -> Answer?
  ) throws(HookFailure) -> Answer? {
    let handle = interpreter.handles[slot]
    let status = canon_lua_call(interpreter.lua, handle, slot.results, Int64(PluginLimits.steps))
    // Moves are asked for at any time, and not only in an action.
    if !slot.isMove, let attendant, !attendant.spend(interpreter.steps) {
      throw HookFailure(.action)
    }
    if status != CANON_LUA_FINE { throw HookFailure(canon_lua_last_trouble(interpreter.lua)) }
    let row = canon_lua_results(interpreter.lua)
    let first = LuaValue(row, at: 0)
    do {
      return try read(first, LuaValue(row, at: first.end))
    } catch {
      throw HookFailure(.answer(error.words))
    }
  }
}

extension Interpreter {
  /// Hands views to a hook, in the order of its arguments.
  func put(_ views: View...) {
    for view in views { LuaOut.put(view, on: lua) }
  }
}
