import Testing

@testable import QuizJudge

@Suite("short given names")
struct NicknamesTests {
  private func arePair(_ one: String, _ other: String) -> Bool {
    Nicknames.arePair(Spelled.letters(one)[...], Spelled.letters(other)[...])
  }

  @Test("a full name and its short form go together, either way round")
  func pairs() {
    #expect(
      arePair("leonardo", "leo") && arePair("teddy", "theodore") && arePair("kate", "katherine"))
  }

  @Test("two short forms of one name do not, nor two names, nor a name with itself")
  func others() {
    #expect(!arePair("bill", "will") && !arePair("leo", "theodore") && !arePair("leo", "leo"))
    #expect(!arePair("paris", "rome"))
  }

  @Test("only listed names are known")
  func known() {
    #expect(Nicknames.isKnown(Spelled.letters("leo")[...]))
    #expect(Nicknames.isKnown(Spelled.letters("leonardo")[...]))
    #expect(!Nicknames.isKnown(Spelled.letters("paris")[...]))
  }
}
