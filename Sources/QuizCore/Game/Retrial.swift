import QuizJudge

/// Plays the actions of a record again, under other verdicts.
///
/// Undo and protest are this: a record without its last actions, or with a verdict turned. An
/// action that can no longer happen, or that was meant for a question that is not on the table any
/// more, stays in the record as void. Options lie as they lay, since what chance draws for a
/// question does not hang on how those before it went.
public struct Retrial: Sendable {
  /// The game where the record has led it.
  public private(set) var game: Game
  /// The same actions in the same order, with what came of them this time.
  public private(set) var record: [Taken] = []
  /// The places of those that happened before and do not any more.
  public private(set) var voided: [Int] = []
  /// The protested question as it would have accepted the answer; nil where no alias can do that.
  public private(set) var accepting: Question?
  private let protest: Protest?
  private let patched: Packet?

  /// - Parameters:
  ///   - rulings: verdicts that stand whatever the judge says, by the action's place from 0.
  ///   - protest: a verdict to turn; the same answer to the same question is judged the same,
  ///     whoever gave it, and so is one that the alias would have made right too.
  public init(
    _ record: [Taken], packet: Packet, ruleset: Ruleset, setup: Setup,
    rulings: [Int: Outcome] = [:], protest: Protest? = nil
  ) {
    game = Game(packet: packet, ruleset: ruleset, setup: setup)
    self.protest = protest
    let changed = protest.flatMap { $0.outcome == .right ? packet.accepting($0) : nil }
    patched = changed.map { packet.replacing(at: protest?.asked.index ?? 0, with: $0) }
    self.record.reserveCapacity(record.count)
    for (place, taken) in record.enumerated() {
      var action = taken.action
      action.ruling = rulings[place] ?? ruling(on: taken, at: place)
      if place == protest?.place, wouldAccept(action) { accepting = changed }
      take(taken, as: action)
    }
  }

  private mutating func take(_ taken: Taken, as action: Action) {
    do {
      if action.isForQuestion, let meant = taken.question,
        !meant.isSameQuestion(as: game.state.openQuestion)
      {
        throw Refusal.otherQuestion
      }
      let events = try game.perform(action)
      record.append(Taken(action, events, question: taken.question))
    } catch let refusal as Refusal {
      if taken.void == nil { voided.append(record.count) }
      let why = refusal.description
      record.append(Taken(taken.action, [], question: taken.question, void: why))
    } catch {}
  }

  /// The verdict that is given from outside, where one is.
  private func ruling(on taken: Taken, at place: Int) -> Outcome? {
    let action = taken.action
    guard let protest, protest.asked.isSameQuestion(as: taken.question),
      case .answer(let by, let text) = action.deed
    else { return action.ruling }
    if let limit = game.state.limit, action.after > limit { return action.ruling }
    var free = action
    free.ruling = nil
    let natural = game.judged(by, text, free).outcome
    if place == protest.place || Sameness.same(text, protest.judged.text) {
      return natural == protest.outcome ? nil : protest.outcome
    }
    return natural != .right && wouldAccept(free) ? .right : action.ruling
  }

  /// Whether the question would take the answer as right if it had the alias.
  private func wouldAccept(_ action: Action) -> Bool {
    guard let patched, case .answer(let by, let text) = action.deed else { return false }
    var free = action
    free.ruling = nil
    let twin = Game(
      packet: patched, ruleset: game.ruleset, setup: game.setup, state: game.state)
    return twin.judged(by, text, free).outcome == .right
  }
}

extension Action {
  /// Whether it says something about the question on the table.
  fileprivate var isForQuestion: Bool {
    switch deed {
    case .clue, .buzz, .answer, .move, .timeUp: true
    case .begin, .next, .drop, .stop: false
    }
  }
}

extension Packet {
  /// The protested question with the answer among those that it accepts.
  fileprivate func accepting(_ protest: Protest) -> Question? {
    guard questions.indices.contains(protest.asked.index) else { return nil }
    return questions[protest.asked.index].accepting(protest.judged.text, part: protest.asked.part)
  }
}
