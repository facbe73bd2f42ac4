import QuizCore
import Testing

@testable import QuizArena

@Suite("What simulated players type") struct SimulatedGuessTests {
  private static let forms: [AnswerForm] = [
    .text(.init("granite")), .choice(right: .init("granite"), wrong: ["violin", "harbour"]),
    .several(right: ["granite", "violin"], wrong: ["harbour", "pepper"]), .truth(true),
    .truth(false), .number(.init("12", unit: nil)), .order(["one", "two", "three"]),
    .match([.init(left: "a", right: "one"), .init(left: "b", right: "two")]),
    .list(items: [.init("granite"), .init("violin"), .init("harbour")], need: 2),
    .answerline("<b>granite</b> [accept <b>stone</b>]"),
  ]

  /// What the game says to a guess, on one of several games with seeds of their own.
  private func outcome(
    _ form: AnswerForm, seed: UInt64, _ guess: (Shown, Packet) -> String
  ) throws -> Outcome? {
    let question = Question(id: "q", stem: "Which?", form: form)
    let setup = Setup(contestants: [Contestant("a")], seed: seed, length: 1)
    var game = Game(
      packet: Packet([question] + Sample.pack().questions), ruleset: try Ruleset("everyone"),
      setup: setup)
    _ = try game.perform(Action(.begin))
    _ = try game.perform(Action(.next))
    let shown = try #require(game.state.question?.shown)
    let text = guess(shown, game.packet)
    let events = try game.perform(Action(.answer(by: "a", text: text)))
    return events.lazy.compactMap { event -> Outcome? in
      if case .judged(let judged) = event { judged.outcome } else { nil }
    }.first
  }

  @Test("what one who knows types is right, whatever the kind of question", arguments: forms)
  func right(form: AnswerForm) throws {
    for seed in 0..<5 as Range<UInt64> {
      let found = try outcome(form, seed: seed) { shown, _ in
        SimulatedGuess.right(shown, isOpen: false)
      }
      #expect(found == .right)
    }
  }

  @Test("what one who does not know types is not right", arguments: forms)
  func wrong(form: AnswerForm) throws {
    var right = 0
    for seed in 0..<40 as Range<UInt64> {
      var chance = Chance(seed: seed)
      let found = try outcome(form, seed: seed) { shown, packet in
        SimulatedGuess.wrong(shown, in: packet, &chance)
      }
      if found == .right { right += 1 }
    }
    // An order or a pairing of few things may be hit by luck.
    switch form {
    case .order, .match, .several: #expect(right < 35)
    default: #expect(right == 0)
    }
  }
}
