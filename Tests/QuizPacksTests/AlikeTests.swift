import Testing

@testable import QuizPacks

@Suite("Options that are the same to a player")
struct AlikeTests {
  @Test(
    "case, accents, spaces and punctuation make no difference",
    arguments: [("a", "A"), ("sea horse", "Seahorse"), ("Łódź", "lodz"), ("a.b", "ab"), ("é", "É")])
  func same(first: String, second: String) {
    #expect(Alike.same(first, second) && Alike.same(second, first))
  }

  @Test(
    "other letters and digits do",
    arguments: [("a", "b"), ("a", "ab"), ("1 2", "12"), ("", "a"), ("Łódź", "lody")])
  func different(first: String, second: String) {
    #expect(!Alike.same(first, second) && !Alike.same(second, first))
  }

  @Test("the first repeat is found in short and in long lists")
  func firstRepeat() {
    #expect(Alike.firstRepeat(in: ["a", "b", "B", "a"]) == 2)
    #expect(Alike.firstRepeat(in: ["a", "b"]) == nil)
    let many = (0..<50).map { "item number \($0)" }
    #expect(Alike.firstRepeat(in: many) == nil)
    #expect(Alike.firstRepeat(in: many + ["Item Number 7"]) == 50)
  }
}
