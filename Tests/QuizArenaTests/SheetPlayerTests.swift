import QuizCore
import Testing

@testable import QuizArena

@Suite("Answers written down before") struct SheetPlayerTests {
  private func game() throws -> Game {
    var game = Game(
      packet: Packet(Sample.pack(1).questions), ruleset: try Ruleset("everyone"),
      setup: Setup(contestants: [Contestant("a")], seed: 1, length: 1))
    _ = try game.perform(Action(.begin))
    _ = try game.perform(Action(.next))
    return game
  }

  @Test("what stands on the sheet is said")
  func answers() throws {
    let player = SheetPlayer(answers: ["q1": "Granite?"])
    #expect(player.reply(to: .answer, in: try game()) == Reply(.answer("Granite?")))
  }

  @Test("nothing is said where nothing stands", arguments: ["", " \t"])
  func blanks(text: String) throws {
    #expect(SheetPlayer(answers: ["q1": text]).reply(to: .answer, in: try game()) == Reply(.pass))
    #expect(SheetPlayer(answers: [:]).reply(to: .answer, in: try game()) == Reply(.pass))
  }

  @Test("a wager that a rule waits for is the first it offers")
  func moves() throws {
    let move = Move("wager", summary: "wager", arguments: ["0", "5"])
    let reply = SheetPlayer(answers: [:]).reply(to: .move(move), in: try game())
    #expect(reply.act == .move(name: "wager", argument: "0"))
  }
}
