import Testing

@testable import QuizJudge

@Suite("splitting into words")
struct SplitterTests {
  @Test(
    "each sign is read by its use",
    arguments: [
      ("u.s.a.", "usa"), ("st.louis", "st|louis"), ("ac/dc", "ac|dc"), ("c++", "c|plus|plus"),
      ("c#", "c|sharp"), ("1,000", "1000"), ("1,000,000", "1000000"), ("3,14", "3|14"),
      ("3.14", "3.14"), ("-5", "-5"), ("9-5", "9|5"), ("$5", "5|dollar"), ("ke$ha", "kesha"),
      ("p!nk", "pink"), ("wow!", "wow"), ("rock & roll", "rock|and|roll"), ("50%", "50|percent"),
      ("o'brien", "obrien"), ("90's", "90s"), ("  a  b ", "a|b"), ("", ""),
    ])
  func words(_ text: String, _ words: String) {
    let split = Splitter(Spelled.letters(text))
    #expect(split.words.map { split.letters[$0].text }.joined(separator: "|") == words)
  }

  @Test(
    "an answer that is all signs is one word of them",
    arguments: [
      ("?", "?"), ("? .", "?"), ("!!!", "!!!"), (".", "."), ("the ?", "?"), ("the.", "the"),
    ])
  func signs(_ text: String, _ word: String) {
    let split = Splitter(Spelled.letters(text))
    #expect(split.words.map { split.letters[$0].text } == [word])
  }
}
