import FoundationEssentials
import PlayoutKit
import Testing

@testable import QuizCore

@Suite("Laws of every ruleset", .timeLimit(.minutes(Campaign.patience))) struct PlayoutLawTests {
  private static let packet = HostilePacket.packet(seed: Campaign.seed, count: 60)

  @Test("a thousand legal actions by one rule break no law", arguments: LawRulesets.alone)
  func alone(rule: String) throws {
    for run in 0..<UInt64(Campaign.size) {
      let ruleset = try LawRulesets.ruleset(rule, isAlone: true)
      try play(ruleset, seed: Campaign.seed &+ run &* 1000, actions: Campaign.actions)
    }
  }

  @Test("a thousand legal actions by a named ruleset break no law", arguments: LawRulesets.named)
  func named(name: String) throws {
    for run in 0..<UInt64(Campaign.size) {
      try play(Ruleset(name), seed: Campaign.seed &+ run &* 1000, actions: Campaign.actions)
    }
  }

  @Test("a thousand legal actions by rules drawn by lot break no law", arguments: LawRulesets.drawn)
  func drawn(line: String) throws {
    try play(Ruleset(line), seed: Campaign.seed, actions: Campaign.actions)
  }

  @Test("an option at either end of its range breaks no law", arguments: LawRulesets.ends)
  func ends(line: String) throws {
    try play(Ruleset(line), seed: Campaign.seed, actions: 200)
  }

  private func play(_ ruleset: Ruleset, seed: UInt64, actions: Int) throws {
    var (left, round) = (actions, UInt64(0))
    while left > 0 {
      left -= try playOne(ruleset, seed: seed &+ round, actions: left)
      round += 1
    }
  }

  /// Plays one game to its end, or until so many actions are taken; returns how many were.
  private func playOne(_ ruleset: Ruleset, seed: UInt64, actions: Int) throws -> Int {
    var playout = Playout(ruleset, packet: PlayoutLawTests.packet, seed: seed)
    var witness = Witness(ruleset)
    var log: [Event] = []
    for taken in 0..<actions {
      switch playout.step() {
      case .done(_, let events):
        log += events
        witness.watch(events)
        if let broken = witness.broken {
          Issue.record("\(ruleset.name), seed \(seed): \(broken)")
          return actions
        }
        try expectEncodes(playout.game.state, in: ruleset)
      case .stuck:
        Issue.record("\(ruleset.name), seed \(seed): stuck after \(log.suffix(5))")
        return actions
      case .over:
        #expect(State(folding: log) == playout.game.state, "\(ruleset.name), seed \(seed)")
        return max(1, taken)
      }
    }
    #expect(State(folding: log) == playout.game.state, "\(ruleset.name), seed \(seed)")
    return actions
  }

  /// Every state of every playout, after each action.
  private func expectEncodes(_ state: State, in ruleset: Ruleset) throws {
    let bytes = try JSONEncoder().encode(state)
    let back = try JSONDecoder().decode(State.self, from: bytes)
    #expect(back == state, "\(ruleset.name)")
  }
}
