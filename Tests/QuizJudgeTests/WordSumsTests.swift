import Testing

@testable import QuizJudge

@Suite("sums over words")
struct WordSumsTests {
  private func sums(_ text: String) -> WordSums { WordSums(words: Reading(text).words, from: 0) }

  @Test("small words and inner articles carry no content")
  func content() {
    #expect(sums("lord of the rings").contentCount == 2)
    #expect(sums("vitamin").contentCount == 1)
    #expect(sums("").contentCount == 0)
  }

  @Test("titles are summed beside the core")
  func titles() {
    #expect(sums("watson").titles == 0 && sums("dr watson").titles != 0)
    #expect(sums("watson").core.key == sums("dr watson").core.key)
    #expect(!sums("dr").hasCore && sums("dr watson").hasCore)
  }

  @Test("the kinds of the words are joined")
  func kinds() {
    #expect(sums("from here not there").kinds.isSuperset(of: [.direction, .negation]))
  }

  @Test("a key sets one bit of sixty-four, and a text those of its words")
  func bits() {
    for key in [0, 1, UInt64.max, 1 << 63] { #expect(WordSums.bit(key).nonzeroBitCount == 1) }
    let bloom = sums("red green").bloom
    #expect(sums("red").bloom & bloom == sums("red").bloom)
  }
}
