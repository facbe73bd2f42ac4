import Testing

@testable import QuizCore

@Suite("Words about a number") struct CountedWordsTests {
  @Test("are the same, ready-made or not", arguments: [-1, 0, 1, 3, 4, 1000])
  func same(number: Int) {
    #expect(CountedWords(upTo: 3) { "\($0) in a row" }[number] == "\(number) in a row")
  }
}
