import PlayoutKit
import Testing

@testable import QuizCore

@Suite("Every rule changes something", .timeLimit(.minutes(Campaign.patience)))
struct EffectLawTests {
  private static let seeds = UInt64(400)
  private static let packets = (0..<8).map {
    HostilePacket.packet(seed: Campaign.seed &+ $0, count: 36)
  }

  @Test("a rule on its own changes a game", arguments: LawRulesets.alone)
  func alone(rule: String) throws {
    let ruleset = try LawRulesets.ruleset(rule, isAlone: true)
    #expect(EffectLawTests.changes(rule, in: ruleset))
  }

  @Test("each rule of a named ruleset changes a game", arguments: LawRulesets.inUse)
  func named(pair: [String]) throws {
    #expect(EffectLawTests.changes(pair[1], in: try Ruleset(pair[0])))
  }

  @Test("a rule that changes nothing is found out")
  func idle() throws {
    let ruleset = Ruleset(name: "idle", rules: [Everyone(), Idle()])
    #expect(!EffectLawTests.changes("idle", in: ruleset))
  }

  private struct Idle: Rule {
    var description: RuleDescription {
      RuleDescription("idle", summary: "It does nothing.", why: "To be found out.")
    }
  }

  private static func changes(_ rule: String, in ruleset: Ruleset) -> Bool {
    let rest = Ruleset(name: ruleset.name, rules: ruleset.rules.filter { $0.name != rule })
    return (0..<seeds).contains { differs(ruleset, rest, seed: Campaign.seed &+ $0) }
  }

  /// Plays with the rule, and the same actions without it.
  private static func differs(_ whole: Ruleset, _ rest: Ruleset, seed: UInt64) -> Bool {
    let packet = packets[Int(seed % 8)]
    var playout = Playout(whole, packet: packet, seed: seed)
    var other = Game(packet: packet, ruleset: rest, setup: playout.game.setup)
    while case .done(let action, let events) = playout.step() {
      guard let others = try? other.perform(action), others == events else { return true }
    }
    return false
  }
}
