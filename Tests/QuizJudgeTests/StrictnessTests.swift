import QuizJudge
import Testing

@Suite("strictness")
struct StrictnessTests {
  @Test("a level below 0 is the standard")
  func levels() {
    #expect(Strictness(-1) == .standard && Strictness(7) == .standard)
    #expect(Strictness(0) == .exact && Strictness(3).lettersPerTypo == 3)
  }

  @Test("no typo is forgiven where none is allowed, word forms still are")
  func exact() throws {
    let line = try Answerline(.text(TextAnswer("Mississippi rivers")), strictness: .exact)
    #expect(line.judge("Missisippi rivers").verdict == .reject)
    #expect(line.judge("the mississippi river").verdict == .accept)
  }

  @Test("a stricter level forgives less")
  func stricter() throws {
    let words = TextAnswer("aardvark")
    let guess = "aardvrak"
    #expect(try Answerline(.text(words)).judge(guess).verdict == .accept)
    #expect(
      try Answerline(.text(words), strictness: Strictness(20)).judge(guess).verdict == .reject)
  }
}
