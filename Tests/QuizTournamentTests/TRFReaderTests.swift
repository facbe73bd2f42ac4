import QuizTournament
import TestKit
import Testing

struct TRFReaderTests {
  static let four = """
    001    1      Player 1                                                           1.5    1     3 w 1     2 b =
    001    2      Player 2                                                           1.5    2     4 b 1     1 w =
    001    3      Player 3                                                           1.0    3     1 b 0     4 w 1
    001    4      Player 4                                                           0.0    4     2 w 0     3 b 0
    XXR 3
    XXC white1

    """

  @Test("four players after two rounds are paired as worked out by hand")
  func workedExample() throws {
    #expect(try TRFDocument.pairings(of: TRFReaderTests.four) == "2\n3 2\n1 4\n")
  }

  @Test("lines may end in CR, LF or both", arguments: ["\r", "\n", "\r\n"])
  func lineEnds(end: String) throws {
    let text = TRFReaderTests.four.split(separator: "\n").map { $0 + end }.joined()
    #expect(try TRFDocument.pairings(of: text) == "2\n3 2\n1 4\n")
  }

  @Test("columns count characters, so that a name of other letters shifts nothing")
  func codePoints() throws {
    let text = TRFReaderTests.four.replacing("Player 1", with: "Plàÿér 1")
    #expect(try TRFReader.read(text).players[0].name == "Plàÿér 1")
    #expect(try TRFDocument.pairings(of: text) == "2\n3 2\n1 4\n")
  }

  @Test(
    "every finished tournament reads and writes to the same document",
    .enabled(if: Needs.shared("swiss")), arguments: SwissData.finished)
  func roundTrip(file: String) throws {
    var document = try TRFReader.read(SwissData.text(file))
    var again = try TRFReader.read(TRFWriter.text(of: document))
    for index in document.players.indices {
      document.players[index].line = 0
      again.players[index].line = 0
    }
    #expect(document == again)
    #expect(TRFWriter.text(of: document) == TRFWriter.text(of: again))
  }

  @Test("a problem says line, column and remedy, and all of a file come at once")
  func problems() throws {
    let text = TRFReaderTests.four
      .replacing("1.5    1     3 w 1", with: "9.5    1     3 w 1")
      .replacing("0.0    4     2 w 0", with: "0.0    4     2 x 0")
    let error = #expect(throws: TRFProblems.self) { try TRFReader.read(text) }
    #expect(
      error?.description == """
        4:97: "x" is no colour: write w, b or -
        4:97: result "0" was played without a colour: write w or b before it
        """)
    let points = TRFReaderTests.four.replacing("1.5    1     3 w 1", with: "9.5    1     3 w 1")
    let second = #expect(throws: TRFProblems.self) { try TRFReader.read(points) }
    #expect(
      second?.description
        == "1:81: player 1 has 9.5 points where the results give 1.5: correct one of the two")
  }

  @Test("no cut or changed file crashes the reader")
  func hostile() {
    var chance = TestChance(seed: 11)
    let text = Array(TRFReaderTests.four.unicodeScalars)
    for _ in 0..<400 {
      var changed = text
      for _ in 0..<3 {
        changed[chance.below(changed.count)] = Unicode.Scalar(UInt8(chance.below(127)))
      }
      changed.removeLast(chance.below(changed.count))
      let string = String(String.UnicodeScalarView(changed))
      let outcome = Result { try TRFDocument.pairings(of: string) }
      if case .success(let pairs) = outcome { #expect(pairs.hasSuffix("\n")) }
    }
  }
}
