import Testing

@testable import QuizJudge

@Suite("one answer more in an answerline")
struct LineAliasTests {
  @Test(
    "it is underlined where the line underlines, in the line's own tags",
    arguments: [
      ("Paris", "Paris [accept Lutetia]"),
      ("<u>Paris</u>, France", "<u>Paris</u>, France [accept <u>Lutetia</u>]"),
      (
        "<b><u>Paris</u></b> [prompt on <u>Seine</u>]",
        "<b><u>Paris</u></b> [prompt on <u>Seine</u>] [accept <b><u>Lutetia</u></b>]"
      ),
      ("<req>Paris</req>", "<req>Paris</req> [accept <req>Lutetia</req>]"),
      ("<b>Paris</b>", "<b>Paris</b> [accept <b>Lutetia</b>]"),
    ])
  func tags(_ line: String, _ after: String) {
    #expect(LineAlias.adding("Lutetia", to: line) == after)
  }

  @Test("what would mean something in the notation is quoted, and brackets and tags go")
  func quoted() {
    #expect(LineAlias.adding("Trick or Treat", to: "x") == "x [accept \"Trick or Treat\"]")
    #expect(LineAlias.adding("Lima; Peru", to: "x") == "x [accept \"Lima; Peru\"]")
    #expect(LineAlias.adding("[the] <b>city</b>", to: "x") == "x [accept \"the b city /b\"]")
    #expect(LineAlias.adding(" ] ", to: "x") == nil)
  }

  @Test(
    "the line then accepts it, whatever it holds",
    arguments: [
      "Lutetia", "Trick or Treat", "a, b", "war; peace", "the night before the war",
      "before mention",
      "X in place of Y", "answers like these", "such as it is", "me alone", "\"so\"", "[or]",
      "by asking \"what\"", "Straße 7", "R&B", "5'10\"", "not so",
    ])
  func accepted(alias: String) throws {
    for line in ["Paris", "<b><u>Paris</u></b> [prompt on <u>Seine</u> by asking \"where?\"]"] {
      let after = try #require(LineAlias.adding(alias, to: line))
      let judged = try Answerline(.answerline(after))
      #expect(judged.judge(alias).verdict == .accept, "\(after)")
      #expect(judged.judge("paris").verdict == .accept)
      #expect(judged.judge("Rome").verdict == .reject)
    }
  }
}
