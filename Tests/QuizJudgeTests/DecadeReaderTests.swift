import Testing

@testable import QuizJudge

@Suite("decades")
struct DecadeReaderTests {
  @Test(
    "a decade is read in digits and words, with and without its century",
    arguments: [
      ("1920s", 1920, false), ("the 1920's", 1920, false), ("'20s", 20, true), ("20s", 20, true),
      ("the twenties", 20, true), ("the roaring twenties", 20, true),
      ("nineteen twenties", 1920, false), ("eighteen hundreds", 1800, false),
      ("the noughties", 2000, false), ("twenty tens", 2010, false),
    ])
  func decades(_ text: String, _ value: Double, _ isShort: Bool) {
    let decade = DecadeReader.read(Folding.fold(text))
    #expect(decade?.value == value && decade?.isShort == isShort && decade?.isDecade == true)
  }

  @Test(
    "other words are none", arguments: ["1925s", "120s", "twenty", "hundreds", "cats", "", "s"])
  func others(_ text: String) {
    #expect(DecadeReader.read(Folding.fold(text)) == nil)
  }

  @Test("the twenties are of the last hundred years or so")
  func centuries() throws {
    let line = try Answerline(.text(TextAnswer("the twenties")))
    #expect(line.judge("1920s").verdict == .accept && line.judge("2020s").verdict == .accept)
    #expect(line.judge("1820s").verdict == .reject && line.judge("20").verdict == .reject)
  }
}
