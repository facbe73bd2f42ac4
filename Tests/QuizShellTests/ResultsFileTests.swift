import QuizTournament
import Testing

@testable import QuizShell

@Suite("Results of other programs") struct ResultsFileTests {
  @Test("what begins with a brace is a quizbowl file, all else a chess report")
  func kind() {
    #expect(ResultsFile.isQuizbowl(Array("\u{FEFF} \n{\"version\"".utf8)))
    #expect(!ResultsFile.isQuizbowl(Array("012 Name".utf8)))
    #expect(!ResultsFile.isQuizbowl([]))
  }

  @Test("a problem of the whole file has no place")
  func places() {
    let whole = TRFProblem(line: 0, column: 0, cause: .roundsMissing)
    let placed = TRFProblem(line: 3, column: 8, cause: .numberMissing(2))
    #expect(ResultsFile.line(whole, in: "a.trf").hasPrefix("a.trf: error: the number of rounds"))
    #expect(ResultsFile.line(placed, in: "a.trf").hasPrefix("a.trf:3:8: error: no player"))
  }
}
