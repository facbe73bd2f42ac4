import Testing

@testable import QuizJudge

@Suite("word stems")
struct StemTests {
  private func key(_ word: String) -> UInt64 { Stem.key(Spelled.letters(word)) }

  @Test(
    "forms of a word have one key",
    arguments: [
      ("cats", "cat"), ("boxes", "box"), ("churches", "church"), ("universities", "university"),
      ("horses", "horse"), ("running", "run"), ("stopped", "stop"), ("fired", "firing"),
      ("painted", "painting"), ("colour", "color"), ("organise", "organize"),
      ("analysed", "analyzed"), ("encyclopaedia", "encyclopedia"), ("oestrogen", "estrogen"),
    ])
  func same(_ one: String, _ other: String) {
    #expect(key(one) == key(other))
  }

  @Test(
    "other words have another",
    arguments: [
      ("string", "str"), ("spring", "spr"), ("king", "k"), ("glass", "glas"), ("virus", "viru"),
      ("sing", "ring"), ("red", "r"), ("cat", "car"), ("gas", "ga"), ("dogs", "dot"),
    ])
  func other(_ one: String, _ other: String) {
    #expect(key(one) != key(other))
  }
}
