import QuizSQL
import Testing

@testable import QuizPacks

@Suite("What is wrong with a bank")
struct BankFaultTests {
  static let wordings: [(BankFault, String)] = [
    (.sql(SQLFault("b", .full)), #""b" cannot grow, the disk is full: make room, and try again"#),
    (.foreign("b\u{1B}"), #""b␛" is no bank of questions: make one with "canon pack build""#),
    (
      .newer("b", version: 2),
      #""b" is a bank of format 2, which is not known here: read it with a newer canon, or build it anew"#
    ),
    (.damaged("b"), #""b" is damaged: build it anew from its packs"#),
    (
      .tooLarge("b", questions: 9, most: 5),
      #""b" has 9 questions, and no more than 5 are read at once: play some with --questions, "#
        + #"or find some with "canon pack show""#
    ),
    (
      .empty(["p", "q"]),
      #"there is no sound question in "p", "q": name pack files, or folders with some"#
    ),
    (
      .cannotWrite("b", why: "no space left"),
      #""b" cannot be written (no space left), and what was there is as it was: "#
        + "look at its permissions and disk"
    ),
  ]

  @Test("each says what to do", arguments: wordings)
  func wording(fault: BankFault, words: String) { #expect("\(fault)" == words) }
}
