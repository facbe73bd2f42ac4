import Testing

@testable import QuizPacks

@Suite("Words of a text")
struct WordsTests {
  private static func words(_ text: String) -> [String] {
    let words = Words(text)
    return words.list.map(words.spelling)
  }

  @Test("a text falls into words with their places")
  func split() {
    #expect(Self.words("Who's Ron's owl, don't-you?") == ["Who", "Ron", "owl", "don't", "you"])
    #expect(Self.words("1,000 or 3.5; U.S.") == ["1,000", "or", "3.5", "U", "S"])
    #expect(Self.words("Łódź – «Ernő’s»") == ["Łódź", "Ernő"])
    #expect(Self.words(" ?! ") == [])
  }

  @Test("case and accents make no other word")
  func keys() {
    for (one, two) in [("ÉCOLE", "ecole"), ("Ron’s", "ron's"), ("Straße", "strasse")] {
      #expect(Words(one).list.map(\.key) == Words(two).list.map(\.key))
    }
    #expect(Words.key("portal") == Words("Portal").list.first?.key)
    #expect(Words("ones").list.first?.key != Words("one").list.first?.key)
  }

  @Test("words tell what they are")
  func kinds() throws {
    #expect(Words("the").kinds == [.article, .small])
    #expect(Words("three").kinds.contains(.number) && Words("3rd").kinds == .numeral)
    #expect(Words("Korra").kinds.isEmpty)
    #expect(Words("What not").kinds.isSuperset(of: [.asking, .denial, .small]))
  }

  @Test("words in a row are found, and only whole ones")
  func place() {
    let text = Words("Into the spirit portal they go")
    #expect(text.place(of: Words("Spirit portal").list[...]) == 2)
    #expect(text.place(of: Words("portal spirit").list[...]) == nil)
    #expect(text.place(of: Words("port").list[...]) == nil)
    #expect(text.has(Phrase("they go")) && !text.has(Phrase("go they")))
    #expect(!Words("").has(Phrase("a")))
  }

  @Test(
    "bytes are found in a text",
    arguments: [("a://b", true), ("://", true), (":/", false), ("", false)])
  func holds(text: String, isThere: Bool) {
    #expect(text.holds("://") == isThere)
  }
}
