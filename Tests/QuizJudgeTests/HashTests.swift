import Testing

@testable import QuizJudge

@Suite("hashes")
struct HashTests {
  /// The test vectors that Fowler, Noll and Vo publish for FNV-1a with 64 bits.
  @Test(
    "letters are summed as FNV-1a does, in every process",
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C),
      ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func vectors(_ text: String, _ value: UInt64) {
    var hash = Hash()
    for letter in Spelled.letters(text) { hash.add(letter) }
    #expect(hash.value == value)
  }

  @Test("a key is never 0, and the same for a number and its digits")
  func keys() {
    for text in ["", "a", "ab", "ba"] { #expect(Hash.key(text) != 0) }
    #expect(Hash.key("ab") != Hash.key("ba"))
    #expect(Hash.key(1984) == Hash.key("1984"))
    #expect(Hash.key(Spelled.letters("paris")) == Hash.key("paris"))
  }
}
