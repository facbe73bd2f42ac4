import QuizTournament
import Testing

struct TRFReaderSettingsTests {
  private func read(_ line: String) throws -> TRFDocument {
    try TRFReader.read(TRFReaderTests.four + line + "\n")
  }

  @Test("a bye that was asked for takes a player out of the next round")
  func absence() throws {
    let field = try read("240 Z   3    1").field()
    #expect(field.players.map(\.isAbsent) == [true, false, false, false])
  }

  @Test("sets of players who may not meet are read in both ways of writing them")
  func forbidden() throws {
    #expect(try read("XXP 1 2 3").forbidden == [[1, 2, 3]])
    #expect(try read("260   1   3    2    4").forbidden == [[2, 4]])
    #expect(try read("260   1   2    2    4").forbidden == [])
  }

  @Test("points that count for pairing only are read in both ways of writing them")
  func acceleration() throws {
    #expect(try read("XXA    1  1.0  0.5").players[0].acceleration == [10, 5])
    #expect(
      try read("250       1.0   1   2    1    2").players.map(\.acceleration.count) == [2, 2, 0, 0])
  }

  @Test("the worth of results is read in both ways of writing it")
  func worth() throws {
    let text = """
      001    1      A                                                                  3.0    1     2 w 1
      001    2      B                                                                  0.5    2     1 b 0
      XXR 3
      162  W 3.0    D 1.0    L 0.5    P 2.0

      """
    let worth = try TRFReader.read(text).worth
    #expect([worth.win, worth.draw, worth.loss, worth.bye] == [30, 10, 5, 20])
    #expect(
      try TRFReader.read(
        text.replacing("162  W 3.0    D 1.0    L 0.5    P 2.0", with: "BBW  3.0\nBBL  0.5")
      ).worth.win == 30)
  }

  @Test("the first colour is inferred from the first round where the file does not say")
  func inferred() throws {
    let field = try TRFReader.read(TRFReaderTests.four.replacing("XXC white1\n", with: "")).field()
    #expect(field.initialSeat == .one)
  }
}
