import QuizCore
import QuizJudge
import TestKit
import Testing

@testable import QuizLog

@Suite("docs/logs.md")
struct FormatPageTests {
  @Test("the sample is the log of a real game, and the page shows its lines")
  func sampleIsReal() throws {
    let log = try game()
    #expect(Golden.difference("docs/sample.canonlog", log) == nil)
    let page = try Files.text(Checkout.path("docs/logs.md"))
    for line in log.split(separator: "\n") { #expect(page.contains(line)) }
  }

  private func game() throws -> String {
    let answer = TextAnswer("Paris", accept: [], prompt: [], reject: [])
    var question = Question(id: "capital", stem: "The capital of France?", form: .text(answer))
    question.difficulty = 2
    var pack = Pack(id: "towns", title: "Towns")
    pack.identity = "5d41402a"
    let setup = Setup(contestants: [Contestant("ann")], seed: 7, length: 1)
    let ruleset = try Ruleset("everyone, worth")
    var game = Game(packet: Packet([question]), ruleset: ruleset, setup: setup)
    var log = LogEncoder()
    log.header(LogHeader(packs: [.init(pack)], ruleset: ruleset.name, setup: setup))
    let deeds: [Action.Deed] = [.begin, .next, .answer(by: "ann", text: "paris"), .next]
    for deed in deeds { try log.perform(Action(deed, after: Milliseconds(2_400)), in: &game) }
    log.scoreboard(game.state.scoreboard)
    return String(decoding: log.bytes, as: UTF8.self)
  }
}
