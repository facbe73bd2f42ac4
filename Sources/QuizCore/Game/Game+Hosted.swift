/// A game with rules that may fail.
extension Game {
  /// Takes an action that comes to nothing where a rule fails: the state is as it was before, and no
  /// event has reached the sink.
  mutating func perform(
    _ action: Action, under attendant: Attendant, into sink: inout some EventSink
  ) throws(Refusal) {
    let before = (ruleset, state)
    var list = EventList()
    attendant.begin()
    do {
      if case .drop(let rule, _) = action.deed { try drop(rule) }
      try take(action, into: &list)
    } catch {
      (ruleset, state) = before
      throw attendant.failure.map { .failed($0) } ?? error
    }
    if let failure = attendant.failure {
      (ruleset, state) = before
      throw .failed(failure)
    }
    for event in list.events { sink.take(event) }
  }

  private mutating func drop(_ rule: String) throws(Refusal) {
    guard let rest = ruleset.without(rule) else { throw .noSuchRule(rule) }
    ruleset = rest
  }
}
