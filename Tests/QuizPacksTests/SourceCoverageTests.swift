import QuizCore
import Testing

@testable import QuizPacks

@Suite("How much of a source is cited")
struct SourceCoverageTests {
  @Test(
    "numbered places are read, ranges too",
    arguments: [
      ("page 3", [3]), ("paragraphs 3, 6 and 7", [3, 6, 7]), ("pp. 9-11", [9, 10, 11]),
      ("5 to 7", [5, 6, 7]), ("the end", []), ("1–2; 4", [1, 2, 4]), ("9-3", []),
      ("1-99999999", []), ("999999999999999999999", []),
    ])
  func numbers(place: String, numbers: [Int]) {
    #expect(SourceCoverage.numbers(in: place) == numbers)
  }

  @Test("places are told as ranges, questions counted with and without one")
  func coverage() {
    var questions = [
      Question(id: "a", stem: "", form: .truth(true)),
      Question(id: "b", stem: "", form: .truth(true)),
      Question(id: "c", stem: "", form: .truth(true)),
    ]
    questions[0].citation = .init(source: "s", place: "pages 1 to 3, 7")
    questions[1].citation = .init(source: "s")
    questions[2].citation = .init(source: "other", place: "9")
    let coverage = SourceCoverage(Pack.Source(key: "s", title: "S"), citedBy: questions)
    #expect(coverage.questions == 2)
    #expect(coverage.withoutPlace == 1)
    #expect(coverage.ranges == "1-3, 7")
  }
}
