import QuizCore

/// Random games by one rule, in which it must keep the laws that all rules keep.
public struct Rehearsal {
  /// What came of it.
  public struct Report: Hashable, Sendable {
    public var games = 0
    public var actions = 0
    /// How many events the rule has brought about.
    public var effects = 0
    /// What is wrong, each in words; the first is enough to begin with.
    public var faults: [String] = []
  }

  private let ruleset: Ruleset
  private let packet: Packet
  private let rule: String

  /// Games on a small packet of all difficulties.
  ///
  /// - Parameter ruleset: has the rule in it.
  public init(_ rule: String, in ruleset: Ruleset) {
    self.rule = rule
    self.ruleset = ruleset
    packet = RehearsalPacket.packet
  }

  /// Plays so many games; ends with the first that breaks a law.
  public func play(games: Int, seed: UInt64 = 1) -> Report {
    var report = Report()
    for number in 0..<UInt64(max(0, games)) {
      let first = game(seed &+ number)
      report.games += 1
      report.actions += first.actions
      report.effects += first.events.count { effect($0) }
      if let fault = first.fault ?? law(first, seed &+ number) {
        report.faults.append("game \(seed &+ number): \(fault)")
        return report
      }
    }
    return report
  }

  private func effect(_ event: Event) -> Bool {
    switch event {
    case .scored(let scored): scored.rule == rule
    case .noted(let noted): noted.rule == rule
    case .said(let said): said.rule == rule
    case .hid(let hid): hid.rule == rule
    case .timed(let timed): timed.rule == rule
    case .ended(let ended): ended.rule == rule
    default: false
    }
  }

  private func law(_ played: Played, _ seed: UInt64) -> String? {
    if State(folding: played.events) != played.state {
      return "the events do not rebuild the state"
    }
    if game(seed).events != played.events {
      return "played again with the same seed, it went another way"
    }
    for line in played.state.lines {
      let sum = played.events.reduce(Points.zero) { sum, event in
        if case .scored(let scored) = event, scored.by == line.contestant.id {
          return sum + scored.points
        }
        return sum
      }
      if sum != line.score { return "a point is on the scoreboard and not in the ledger" }
    }
    return nil
  }
}

extension Rehearsal {
  struct Played {
    var state: State
    var events: [Event] = []
    var actions = 0
    var fault: String?
  }

  private func game(_ seed: UInt64) -> Played {
    var chance = Chance(seed: seed, stream: 11)
    let names = ["ann", "bob", "cid"].prefix(1 + chance.below(3))
    let setup = Setup(
      contestants: names.map { Contestant($0) }, seed: seed,
      length: 1 + chance.below(packet.count))
    var game = Game(packet: packet, ruleset: ruleset, setup: setup)
    var played = Played(state: game.state)
    while game.state.phase != .over, played.actions < 400, played.fault == nil {
      step(&game, &chance, &played)
      played.actions += 1
    }
    played.state = game.state
    return played
  }

  /// Takes the first of what one might do, in random order, that is allowed.
  private func step(_ game: inout Game, _ chance: inout Chance, _ played: inout Played) {
    let deeds = deeds(in: game, &chance)
    for place in chance.order(deeds.count) {
      do {
        played.events += try game.perform(
          Action(deeds[place], after: Milliseconds(chance.below(9000))))
        return
      } catch {
        if case .failed(let failure) = error {
          played.fault = failure.words
          return
        }
      }
    }
    played.fault = "the game is not over, and nothing can be done"
  }

  private func deeds(in game: Game, _ chance: inout Chance) -> [Action.Deed] {
    guard game.state.hasBegun else { return [.begin] }
    var deeds: [Action.Deed] = [.next, .clue, .timeUp(by: nil, typed: "")]
    for by in game.state.lines.map(\.contestant.id) {
      let right = game.state.question?.shown.answer ?? "yes"
      deeds += [.buzz(by: by), .answer(by: by, text: chance.below(2) == 0 ? right : "no idea")]
      deeds.append(.answer(by: by, text: String(chance.below(5))))
      if chance.below(5) == 0 { deeds.append(.timeUp(by: by, typed: "")) }
      for move in game.moves(for: by) {
        let argument =
          move.arguments.isEmpty ? "" : move.arguments[chance.below(move.arguments.count)]
        deeds.append(.move(by: by, name: move.name, argument: argument))
      }
    }
    return deeds
  }
}
