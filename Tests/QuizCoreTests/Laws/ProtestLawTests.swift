import PlayoutKit
import QuizJudge
import Testing

@testable import QuizCore

/// A protest comes to the same as a pack that had the alias from the first.
@Suite("Law of protests", .timeLimit(.minutes(Campaign.patience))) struct ProtestLawTests {
  private static let lines =
    LawRulesets.named + [
      "buzzer, neg(points: 5)", "everyone, worth", "turns, streak", "lives, hints",
      "everyone, speed",
    ]

  @Test("the game after a protest is a fresh game on the patched pack", arguments: lines)
  func patched(line: String) throws {
    var tried = 0
    for seed in 0..<UInt64(40 * Campaign.size) {
      if try tryOne(line, seed: Campaign.seed &+ seed) { tried += 1 }
    }
    #expect(tried > 0, "no game of \(line) had an answer to protest about")
  }

  /// Whether there was something to protest about that an alias can mend.
  private func tryOne(_ line: String, seed: UInt64) throws -> Bool {
    let packet = HostilePacket.packet(seed: seed, count: 30)
    let game = try RecordedGame(line, packet: packet, seed: seed, actions: 80)
    var chance = Chance(seed: seed, stream: 5)
    let protests = game.protests
    guard !protests.isEmpty else { return false }
    let protest = protests[chance.below(protests.count)]
    let retrial = Retrial(
      game.record, packet: packet, ruleset: game.ruleset, setup: game.setup, protest: protest)
    guard let accepting = retrial.accepting else { return false }
    let fresh = Retrial(
      game.record, packet: packet.replacing(at: protest.asked.index, with: accepting),
      ruleset: game.ruleset, setup: game.setup)
    #expect(retrial.record.map(\.plain) == fresh.record.map(\.plain), "\(line), seed \(seed)")
    #expect(retrial.game.state.scoreboard == fresh.game.state.scoreboard, "\(line), seed \(seed)")
    return true
  }

  @Test("a record played again without a protest is what it was", arguments: lines)
  func same(line: String) throws {
    for seed in 0..<UInt64(10) {
      let packet = HostilePacket.packet(seed: seed, count: 30)
      let game = try RecordedGame(line, packet: packet, seed: seed, actions: 80)
      let again = Retrial(game.record, packet: packet, ruleset: game.ruleset, setup: game.setup)
      #expect(again.record == game.record)
      #expect(again.voided.isEmpty)
      #expect(again.game.state == game.state)
    }
  }

  @Test("a protest and the protest against it leave the game as it was", arguments: lines)
  func back(line: String) throws {
    for seed in 0..<UInt64(20) {
      let packet = HostilePacket.packet(seed: seed, count: 30)
      let game = try RecordedGame(line, packet: packet, seed: seed, actions: 80)
      guard let first = game.protests.last(where: { $0.judged.outcome == .wrong }) else { continue }
      let there = Retrial(
        game.record, packet: packet, ruleset: game.ruleset, setup: game.setup, protest: first)
      // The same wrong answer, given before by another, is right now too, and ends the question.
      if there.record[first.place].void != nil { continue }
      let second = try #require(Protest(in: Array(there.record[...first.place])))
      #expect(second.place == first.place)
      let back = Retrial(
        there.record, packet: packet, ruleset: game.ruleset, setup: game.setup, protest: second)
      #expect(back.game.state.scoreboard.map(\.score) == game.state.scoreboard.map(\.score))
    }
  }

  @Test(
    "what a protest leaves behind folds to its state, and plays again to the same", arguments: lines
  )
  func replays(line: String) throws {
    for seed in 0..<UInt64(10) {
      let packet = HostilePacket.packet(seed: seed, count: 30)
      let game = try RecordedGame(line, packet: packet, seed: seed, actions: 80)
      guard let protest = game.protests.first else { continue }
      let retrial = Retrial(
        game.record, packet: packet, ruleset: game.ruleset, setup: game.setup, protest: protest)
      #expect(State(folding: retrial.record.flatMap(\.events)) == retrial.game.state)
      var fresh = Game(packet: packet, ruleset: game.ruleset, setup: game.setup)
      for taken in retrial.record where taken.void == nil {
        #expect(try fresh.perform(taken.action) == taken.events)
      }
    }
  }
}

/// A game played at random, with its record.
private struct RecordedGame {
  let ruleset: Ruleset
  let setup: Setup
  var state: State
  var record: [Taken] = []

  init(_ line: String, packet: Packet, seed: UInt64, actions: Int) throws {
    ruleset = try Ruleset(line)
    var playout = Playout(ruleset, packet: packet, seed: seed)
    setup = playout.game.setup
    for _ in 0..<actions {
      let question = playout.game.state.openQuestion
      guard case .done(let action, let events) = playout.step() else { break }
      record.append(Taken(action, events, question: question))
    }
    state = playout.game.state
  }

  /// Each verdict that can be turned.
  var protests: [Protest] {
    record.indices.compactMap { end in
      Protest(in: Array(record[...end])).flatMap { $0.place == end ? $0 : nil }
    }
  }
}

extension Taken {
  /// But for the marks that a protest leaves: who decided, and by which rule of the judge; and for
  /// the answer as it is told, which a list with an item more tells otherwise.
  fileprivate var plain: Taken {
    var plain = self
    plain.action.ruling = nil
    plain.events = events.map { event in
      if case .asked(let asked) = event { return .asked(asked.plain) }
      guard case .judged(let judged) = event else { return event }
      return .judged(
        Event.Judged(
          by: judged.by, text: judged.text, outcome: judged.outcome, percent: judged.percent,
          prompt: judged.prompt, reason: "", remark: judged.remark, after: judged.after,
          clues: judged.clues, isOverruled: false))
    }
    return plain
  }
}

extension Event.Asked {
  fileprivate var plain: Event.Asked {
    guard shown.kind == .list else { return self }
    let question = Question(id: shown.id, stem: shown.stem, form: .truth(true))
    let card = Card(question, leadIn: shown.leadIn, source: shown.source)
    return Event.Asked(
      number: number, index: index, part: part, parts: parts, worth: worth, limit: limit,
      shown: Shown(card: card, options: shown.options, right: shown.right))
  }
}
