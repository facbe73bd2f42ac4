import Testing

@testable import QuizCore

@Suite("True and false") struct TruthReadingTests {
  @Test("many words mean true", arguments: ["true", "T", "yes", " Y ", "right!", "Correct."])
  func yes(text: String) {
    #expect(TruthReading.value(text) == true)
  }

  @Test("many words mean false", arguments: ["false", "F", "no", "N", "wrong", "incorrect"])
  func no(text: String) {
    #expect(TruthReading.value(text) == false)
  }

  @Test("others mean neither, and are wrong", arguments: ["", "maybe", "truth", "1", "not true"])
  func neither(text: String) {
    #expect(TruthReading.value(text) == nil)
    #expect(TruthReading.ruling(text, is: true).outcome == .wrong)
    #expect(TruthReading.ruling(text, is: false).outcome == .wrong)
  }
}
