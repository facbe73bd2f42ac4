import QuizTournament
import Testing

@testable import QuizArena
@testable import QuizCore

@Suite("The sheet of a match") struct MatchSinkTests {
  private func asked(_ number: Int, part: Int = 0) throws -> Event {
    let packet = Packet([Sample.pack(1).questions[0]])
    var chance = Chance(seed: 1)
    let shown = try #require(packet.question(at: 0)).shown(chance: &chance)
    return .asked(.init(number: number, index: 0, part: part, worth: 10, shown: shown))
  }

  private func scored(_ by: String, _ points: Points) -> Event {
    .scored(.init(by: ID(by), points: points, rule: "answer", why: "right"))
  }

  private func sink(length: Int = 20, players: [Int] = [1, 1]) -> MatchSink {
    MatchSink(
      [Contestant("a"), Contestant("b")], players: players, length: length, keepsEvents: false)
  }

  @Test("what a tossup brought in all is one answer")
  func added() throws {
    var sink = sink()
    sink.take(try asked(1))
    sink.take(scored("a", 10))
    sink.take(scored("a", 5))
    sink.take(try asked(2))
    sink.take(scored("b", -5))
    sink.take(try asked(3))
    sink.take(scored("a", 15))
    let sheet = sink.scoresheet(names: [["a"], ["b"]])
    #expect(sheet.tossupsRead == 3)
    #expect(sheet.sides[0].answers == [.init(value: 15, number: 2)])
    #expect(sheet.sides[1].answers == [.init(value: -5, number: 1)])
  }

  @Test("parts of a bonus are no tossups, and a bonus that was heard is counted off")
  func bonuses() throws {
    var sink = sink()
    sink.take(try asked(1))
    sink.take(scored("a", 10))
    sink.take(try asked(2, part: 1))
    sink.take(.lapsed(.init(by: "a", typed: "", after: .zero)))
    sink.take(try asked(3))
    sink.take(scored("a", 10))
    let sheet = sink.scoresheet(names: [["a"], ["b"]])
    #expect(sheet.tossupsRead == 2)
    #expect(sheet.sides[0].tossupsWithoutBonus == 1)
  }

  @Test("questions beyond the length of the match are overtime")
  func overtime() throws {
    var sink = sink(length: 1)
    sink.take(try asked(1))
    sink.take(scored("a", 10))
    sink.take(try asked(2))
    sink.take(scored("b", 10))
    let sheet = sink.scoresheet(names: [["a"], ["b"]])
    #expect(sheet.overtimeTossups == 1)
    #expect(sheet.sides.map(\.overtimePoints) == [0, 10])
  }

  @Test("points go to the player of the team who spoke")
  func players() throws {
    var sink = sink(players: [2, 1])
    sink.take(try asked(1))
    sink.setPlayer(1, of: 0)
    sink.take(scored("a", 10))
    sink.take(try asked(2))
    sink.setPlayer(7, of: 0)
    sink.take(scored("a", 10))
    let sheet = sink.scoresheet(names: [["x", "y"], ["b"]])
    let tens = [Scoresheet.AnswerCount(value: 10, number: 1)]
    #expect(sheet.sides[0].players.map(\.answers) == [tens, tens])
  }
}
