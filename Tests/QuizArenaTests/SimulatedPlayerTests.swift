import QuizCore
import Testing

@testable import QuizArena

@Suite("Simulated players") struct SimulatedPlayerTests {
  /// A game with its first question on the table.
  private func game(_ question: Question, rules: String = "everyone") throws -> Game {
    let setup = Setup(contestants: [Contestant("a"), Contestant("b")], seed: 1, length: 1)
    var game = Game(
      packet: Packet([question] + Sample.pack().questions), ruleset: try Ruleset(rules),
      setup: setup)
    _ = try game.perform(Action(.begin))
    _ = try game.perform(Action(.next))
    return game
  }

  private func question(difficulty: Int? = 3, category: String? = nil) -> Question {
    var question = Question(id: "q", stem: "Which?", form: .text(.init("granite")))
    question.difficulty = difficulty
    question.category = category
    return question
  }

  /// How many of 10,000 players with seeds of their own say the right thing.
  private func share(_ simulation: Simulation, _ game: Game) -> Double {
    let right = (0..<10_000).count { seed in
      SimulatedPlayer(simulation, seed: UInt64(seed), players: 1).reply(to: .answer, in: game).act
        == .answer("granite")
    }
    return Double(right) / 10_000
  }

  /// 1 / (1 + exp(difficulty - skill)), worked out by hand.
  @Test(
    "they know as much as Rasch's formula says",
    arguments: [(0.0, 3, 0.5), (1, 3, 0.7311), (0, 1, 0.8808), (2, 5, 0.5), (-1, 5, 0.0474)])
  func knowledge(skill: Double, difficulty: Int, expected: Double) throws {
    let game = try game(question(difficulty: difficulty))
    let found = share(Simulation(skill: skill, slips: 0), game)
    #expect(abs(found - expected) < 0.02)
  }

  @Test("a question without difficulty is of medium difficulty")
  func noDifficulty() throws {
    let found = share(Simulation(skill: 0, slips: 0), try game(question(difficulty: nil)))
    #expect(abs(found - 0.5) < 0.02)
  }

  @Test("the skill of the category counts, where one is given")
  func categories() throws {
    let simulation = Simulation(skill: -9, categories: [.init("Music", skill: 9)], slips: 0)
    #expect(share(simulation, try game(question(category: "Music"))) > 0.99)
    #expect(share(simulation, try game(question(category: "Law"))) < 0.01)
  }

  @Test("a share of what they know is typed with a slip")
  func slips() throws {
    let found = share(Simulation(skill: 9, slips: 0.25), try game(question()))
    #expect(abs(found - 0.75) < 0.02)
  }

  @Test("their times have the mean that was asked for, and a start that nobody undercuts")
  func pace() throws {
    let game = try game(question())
    let times = (0..<10_000).map { seed in
      SimulatedPlayer(Simulation(pace: 4_000), seed: UInt64(seed), players: 1)
        .reply(to: .answer, in: game).after.rawValue
    }
    #expect(abs(Double(times.reduce(0, +)) / 10_000 - 4_000) < 100)
    #expect(times.allSatisfy { $0 >= 1_000 })
  }

  @Test("the same player says the same to the same question, whatever came before")
  func repetition() throws {
    let game = try game(question())
    for seed in 0..<100 {
      let player = SimulatedPlayer(Simulation(), seed: UInt64(seed), players: 3)
      #expect(player.reply(to: .answer, in: game) == player.reply(to: .answer, in: game))
    }
  }

  @Test("in a team each speaks now and then")
  func teams() throws {
    let game = try game(question())
    let players = (0..<300).map { seed in
      SimulatedPlayer(Simulation(), seed: UInt64(seed), players: 3)
        .reply(to: .answer, in: game).player
    }
    for player in 0..<3 { #expect(players.count { $0 == player } > 70) }
  }

  @Test("the more clues are read, the more of them buzz")
  func clues() throws {
    var game = try game(Sample.tossup(), rules: "buzzer")
    var buzzes: [Int] = []
    for clue in 1...3 {
      if clue > 1 { _ = try game.perform(Action(.clue)) }
      let now = game
      buzzes.append(
        (0..<2_000).count { seed in
          SimulatedPlayer(Simulation(slips: 0), seed: UInt64(seed), players: 1)
            .reply(to: .buzz, in: now).act == .answer("granite")
        })
    }
    // 1 / (1 + exp(1)), a half, and 1 / (1 + exp(-1)) of 2,000.
    for (found, expected) in zip(buzzes, [538, 1000, 1462]) {
      #expect(abs(found - expected) < 80)
    }
  }

  @Test("a move that a rule waits for is made with one of the arguments it offers")
  func moves() throws {
    let move = Move("wager", summary: "wager", arguments: ["0", "5", "10"])
    let player = SimulatedPlayer(Simulation(), seed: 1, players: 1)
    let reply = player.reply(to: .move(move), in: try game(question()))
    #expect(reply.act == .move(name: "wager", argument: "5"))
  }
}
