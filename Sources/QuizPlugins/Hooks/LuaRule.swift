import CLua
import QuizCore

/// A rule that a plugin makes: the hooks of a Swift rule, asked of an interpreter.
final class LuaRule: HostedRule {
  let description: RuleDescription
  let name: String
  let hooks: Hooks
  private let plugin: Plugin
  private let pool: InterpreterPool
  private let seat: InterpreterSeat
  private let attendant: Attendant?

  init(_ plugin: Plugin, _ options: Options) {
    self.plugin = plugin
    description = plugin.about
    name = plugin.name
    hooks = plugin.hooks
    pool = InterpreterPool(plugin, options)
    seat = InterpreterSeat(pool, packet: nil)
    attendant = nil
  }

  private init(_ other: LuaRule, packet: Packet, attendant: Attendant) {
    plugin = other.plugin
    description = other.description
    name = other.name
    hooks = other.hooks
    pool = other.pool
    seat = InterpreterSeat(pool, packet: packet)
    self.attendant = attendant
  }

  func seated(at packet: Packet, with attendant: Attendant) -> any Rule {
    LuaRule(self, packet: packet, attendant: attendant)
  }

  func refusal(of action: Action, in state: State) -> String? {
    withUnsafePointer(to: action) { action in
      ask(.refusal, state) { call in
        call.frame.action = action
        call.put(.action, .state, .packet)
      } read: { (answers) throws(Fault) in
        try WordsAnswer.words(answers.first, of: "refusal")
      }
    }
  }

  func next(in state: State, packet: Packet, chance: inout Chance) -> Next? {
    withUnsafeMutablePointer(to: &chance) { chance in
      ask(.next, state) { call in
        call.frame.chance = chance
        call.put(.state, .packet, .chance)
      } read: { (answers) throws(Fault) in
        try NextAnswer.next(answers.first, packet: packet)
      }
    }
  }

  func verdict(on response: Response, ruled: Ruling, in state: State) -> Ruling? {
    withUnsafePointer(to: response) { response in
      withUnsafePointer(to: ruled) { ruled in
        ask(.verdict, state) { call in
          call.frame.response = response
          call.frame.ruled = ruled
          call.put(.response, .ruled, .state)
        } read: { (answers) throws(Fault) in
          try RulingAnswer.ruling(answers.first, rule: name)
        }
      }
    }
  }

  func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    ask(.points, state) { call in
      call.frame.judged = judged
      LuaOut.put(sofar, on: call.lua)
      call.put(.event, .state)
    } read: { (answers) throws(Fault) in
      try PointsAnswer.award(answers.first, answers.second, rule: name)
    }
  }

  func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    let place = event.kind
    guard plugin.answers[place] else { return [] }
    return withUnsafeMutablePointer(to: &chance) { chance in
      withUnsafePointer(to: event) { event in
        consequences(of: event, at: place, in: state, chance: chance)
      }
    }
  }

  private func consequences(
    of event: UnsafePointer<Event>, at place: Int, in state: State,
    chance: UnsafeMutablePointer<Chance>
  ) -> [Event] {
    let isWhole = plugin.answersAll
    let more = ask(isWhole ? .consequences : .on(place), state) { call in
      call.frame.event = event
      if case .judged(let judged) = event.pointee { call.frame.judged = judged }
      call.frame.chance = chance
      call.put(isWhole ? .occurrence : .event, .state, .chance, .packet)
    } read: { (answers) throws(Fault) in
      try EventAnswer(rule: name, state: answers.state).events(answers.first)
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
      } read: { (answers) throws(Fault) in
        try OfferAnswer.move(answers.first, of: declared)
      }
    }
  }

  func ending(_ state: State) -> String? {
    ask(.ending, state) { call in
      call.put(.state)
    } read: { (answers) throws(Fault) in
      try WordsAnswer.words(answers.first, of: "ending")
    }
  }
}

extension LuaRule {
  /// Calls a hook. Where it fails the attendant is told, and the answer is nothing.
  private func ask<Answer>(
    _ slot: Slot, _ state: State, put: (Interpreter) -> Void,
    read: (Answers) throws(Fault) -> Answer?
  ) -> Answer? {
    if let attendant, attendant.hasFailed { return nil }
    return withUnsafePointer(to: state) { state in
      do throws(HookFailure) {
        return try seat.ask { (interpreter) throws(HookFailure) in
          interpreter.frame.rule = name
          interpreter.frame.state = state
          put(interpreter)
          defer { interpreter.frame.clear() }
          do throws(HookFailure) {
            return try call(slot, interpreter, state, read: read)
          } catch {
            throw error.about(interpreter.frame)
          }
        }
      } catch {
        attendant?.fail(error.told(by: plugin, in: slot))
        return nil
      }
    }
  }

  private func call<Answer>(
    _ slot: Slot, _ interpreter: Interpreter, _ state: UnsafePointer<State>,
    read: (Answers) throws(Fault) -> Answer?
  ) throws(HookFailure) -> Answer? {
    let handle = interpreter.handles[slot]
    let status = canon_lua_call(interpreter.lua, handle, slot.results, Int64(PluginLimits.steps))
    interpreter.count()
    // Moves are asked for at any time, and not only in an action.
    if !slot.isMove, let attendant, !attendant.spend(interpreter.steps) {
      throw HookFailure(.action)
    }
    if status != CANON_LUA_FINE { throw HookFailure(canon_lua_last_trouble(interpreter.lua)) }
    let row = canon_lua_results(interpreter.lua)
    let first = LuaValue(row, at: 0)
    do {
      return try read(
        Answers(first: first, second: LuaValue(row, at: first.end), state: state))
    } catch {
      throw HookFailure(.answer(error.words))
    }
  }
}

/// What a hook has answered with, and the state that it was asked about.
private struct Answers {
  let first: LuaValue
  let second: LuaValue
  let state: UnsafePointer<State>
}

extension Interpreter {
  /// Hands views to a hook, in the order of its arguments.
  func put(
    _ first: View, _ second: View? = nil, _ third: View? = nil, _ fourth: View? = nil
  ) {
    LuaOut.put(first, on: lua)
    if let second { LuaOut.put(second, on: lua) }
    if let third { LuaOut.put(third, on: lua) }
    if let fourth { LuaOut.put(fourth, on: lua) }
  }
}
