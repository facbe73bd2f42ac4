import QuizJudge
import Testing

@Suite("sameness")
struct SamenessTests {
  @Test(
    "case, accents, spaces and punctuation do not tell",
    arguments: [
      ("Paris", "PARIS!"), ("sea horse", "Seahorse"), ("Łódź", "lodz"), ("A-B", "ab"), ("", " "),
    ])
  func same(_ one: String, _ other: String) {
    #expect(Sameness.same(one, other) && Sameness.key(one) == Sameness.key(other))
  }

  @Test(
    "letters, articles and the borders of numbers do",
    arguments: [
      ("Paris", "Pari"), ("The The", "The"), ("1 11", "11 1"), ("9/11", "911"), ("C++", "C"),
    ])
  func other(_ one: String, _ other: String) {
    #expect(!Sameness.same(one, other))
  }

  @Test("the key is the folded text")
  func key() {
    #expect(Sameness.key("Sea-Horse!") == "seahorse" && Sameness.key("9/11") == "9 11")
  }
}
