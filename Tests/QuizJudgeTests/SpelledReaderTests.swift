import Testing

@testable import QuizJudge

@Suite("numbers in words and numerals")
struct SpelledReaderTests {
  private func read(_ text: String, _ context: Quantity.Context) -> (Double?, String) {
    var reader = SpelledReader(Scan(Spelled.letters(text)), context: context)
    let value = reader.read()?.value
    return (value, reader.scan.rest)
  }

  @Test("the scan stops behind the last word of the number")
  func rest() {
    #expect(read("twenty-one miles", .plain) == (21, " miles"))
    #expect(read("one hundred and one", .plain) == (101, ""))
    #expect(read("miles", .plain) == (nil, "miles"))
  }

  @Test("a numeral is the whole of what follows, one letter of it only where asked for")
  func numerals() {
    #expect(read("xiv", .plain) == (14, "") && read("x", .asked) == (10, ""))
    #expect(read("x", .plain).0 == nil && read("x files", .asked).0 == nil)
  }
}
