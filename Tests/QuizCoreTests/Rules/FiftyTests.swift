import Testing

@testable import QuizCore

@Suite("fifty") struct FiftyTests {
  private func question(_ wrong: Int) -> Question {
    .choice("Rome", wrong: (0..<wrong).map { "city \($0)" })
  }

  @Test(
    "half of the wrong options are struck out, and never the right one",
    arguments: [(2, 1), (3, 2), (4, 2), (5, 3)])
  func strikes(wrong: Int, struck: Int) throws {
    for seed in UInt64(0)..<20 {
      var play = try Play("fifty", [question(wrong)], seed: seed)
      try play.run("next", "ann moves fifty")
      let shown = try #require(play.state.question?.shown)
      #expect(play.state.table.hidden.count == struck)
      #expect(play.state.table.hidden.allSatisfy { shown.options[$0] != "Rome" })
    }
  }

  @Test("other seeds strike out other options")
  func chance() throws {
    let struck = try (UInt64(0)..<20).map { seed in
      var play = try Play("fifty", [question(5)], seed: seed)
      try play.run("next", "ann moves fifty")
      let options = play.state.question?.shown.options ?? []
      return play.state.table.hidden.map { options[$0] }.sorted()
    }
    #expect(Set(struck).count > 3)
  }

  @Test("each player has it so many times in a game")
  func times() throws {
    let questions = [question(3), question(3), question(3)]
    var play = try Play("fifty(times: 2)", questions)
    try play.run("next", "ann moves fifty")
    #expect(play.refusal("ann moves fifty") == "there is no move \"fifty\" here")
    try play.run("ann says Rome", "next", "ann moves fifty", "ann says Rome", "next")
    #expect(play.refusal("ann moves fifty") == "there is no move \"fifty\" here")
  }

  @Test("it is for choices of three or more alone")
  func choices() throws {
    for other: Question in [.text("Rome"), question(1), .number("5")] {
      var play = try Play("fifty", [other])
      try play.run("next")
      #expect(play.game.moves(for: "ann").isEmpty)
    }
  }
}
