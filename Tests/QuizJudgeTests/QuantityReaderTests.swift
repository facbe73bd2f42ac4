import Testing

@testable import QuizJudge

@Suite("numbers with what stands around them")
struct QuantityReaderTests {
  private func read(_ text: String, _ context: Quantity.Context = .asked) -> Quantity? {
    var reader = QuantityReader(Folding.fold(text), context: context)
    return reader.read()
  }

  @Test(
    "signs, scales, eras and rough figures",
    arguments: [
      ("about -1,234.5", -1234.5), ("minus five", -5), ("+3", 3), ("44 BC", -44), ("AD", nil),
      ("44 A.D.", 44), ("5k", 5000), ("5 million", 5_000_000), ("2.5 bn", 2.5e9), ("a dozen", 12),
      ("two dozen", 24), ("ca. 1500", 1500), ("the year 1492", 1492), ("two and a half", 2.5),
      ("XIV", 14), ("7.", 7), ("3 or 4", nil), ("five six", nil), ("", nil), ("about", nil),
    ] as [(String, Double?)])
  func values(_ text: String, _ value: Double?) {
    #expect(read(text)?.value == value)
  }

  @Test(
    "money in front and behind",
    arguments: [("$5 million", 5_000_000), ("-$5", -5), ("$-5", -5), ("5 dollars", 5), ("US$5", 5)]
      as [(String, Double)])
  func dollars(_ text: String, _ value: Double) {
    #expect(read(text)?.value == value && read(text)?.unit == Unit.named("usd"))
  }

  @Test("two units do not go together")
  func units() {
    #expect(read("€5 usd") == nil && read("5 km kg") == nil)
    #expect(read("5 K")?.unit?.dimension == .temperature)
  }

  @Test("a decade ends in zero")
  func decades() {
    #expect(read("1980s")?.isDecade == true && read("1980's")?.isDecade == true)
    #expect(read("1984s") == nil)
  }

  @Test("a text longer than any number is none")
  func long() {
    #expect(read(String(repeating: "9", count: 201)) == nil)
  }

  @Test("a noun is read where things are counted")
  func counted() {
    #expect(read("seven moons", .counted)?.value == 7)
    #expect(read("seven moons", .asked) == nil && read("7 or 8", .counted) == nil)
  }
}
