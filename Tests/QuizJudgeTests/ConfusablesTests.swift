import Testing

@testable import QuizJudge

@Suite("words that are confused")
struct ConfusablesTests {
  private func areDifferent(_ one: String, _ other: String) -> Bool {
    Confusables.areDifferent(Spelled.letters(one)[...], Spelled.letters(other)[...])
  }

  @Test(
    "listed pairs, contrary beginnings and endings are two words, both ways round",
    arguments: [
      ("stationery", "stationary"), ("monet", "manet"), ("hypertension", "hypotension"),
      ("theism", "atheism"), ("ethane", "ethene"), ("marxism", "marxist"), ("maria", "marie"),
      ("northampton", "southampton"),
    ])
  func different(_ one: String, _ other: String) {
    #expect(areDifferent(one, other) && areDifferent(other, one))
  }

  @Test(
    "slips are not",
    arguments: [
      ("mississippi", "missisippi"), ("paris", "pariss"), ("stationery", "stationry"),
      ("paris", "paris"),
    ])
  func slips(_ one: String, _ other: String) {
    #expect(!areDifferent(one, other))
  }

  @Test("only listed words are listed")
  func listed() {
    let (one, other) = (Spelled.letters("mitosis"), Spelled.letters("meiosis"))
    #expect(Confusables.areListed(one[...], other[...]))
    #expect(!Confusables.areListed(Spelled.letters("theism")[...], Spelled.letters("atheism")[...]))
  }
}
