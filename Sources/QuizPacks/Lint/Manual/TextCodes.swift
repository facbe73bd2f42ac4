/// What is wrong with texts.
enum TextCodes {
  static let all = [
    CheckAbout(
      code: "control-character", severity: .error,
      summary: "a control character, or one that turns the direction of writing",
      why: "A terminal would obey it, and a reader not see it.",
      bad: .questions("- ask: Which instrument does Tahno play?\n  answer: \"trom\\x1bbone\""),
      good: KeyCodes.tahno),
    CheckAbout(
      code: "long-text", severity: .error, summary: "a text of more than 20,000 characters",
      why: "No question needs so many.",
      bad: .made("an answer of 20,001 letters") {
        let long = String(repeating: "a", count: PackLimits.text + 1)
        return Array((LintManual.head + "- {ask: What is it?, answer: \(long)}\n").utf8)
      }, good: KeyCodes.tahno),
    CheckAbout(
      code: "bad-id", severity: .error,
      summary: "an id with a space in it, or of more than 100 characters",
      why: "It has to be typed as one word.",
      bad: .questions(
        "- id: the trombone\n  ask: Which instrument does Tahno play?\n  answer: trombone"),
      good: .questions(
        "- id: trombone\n  ask: Which instrument does Tahno play?\n  answer: trombone")),
    CheckAbout(
      code: "duplicate-id", severity: .error, summary: "an id that two questions have",
      why: "Their histories would run together.",
      bad: .questions(
        """
        - {id: tahno, ask: Which instrument does Tahno play?, answer: trombone}
        - {id: tahno, ask: Who plays the trombone?, answer: Tahno}
        """),
      good: .questions(
        """
        - {id: trombone, ask: Which instrument does Tahno play?, answer: trombone}
        - {id: tahno, ask: Who wrote the music of the last scene?, answer: Zuckerman}
        """)),
    CheckAbout(
      code: "duplicate-question", severity: .error,
      summary: "the same stem and answer twice, without an id",
      why: "Without ids the two are one question: remove one, or give each an id.",
      bad: .questions(
        """
        - {ask: Which instrument does Tahno play?, answer: trombone}
        - {ask: Which instrument does Tahno play?, answer: trombone}
        """), good: KeyCodes.tahno),
    CheckAbout(
      code: "unknown-source", severity: .error,
      summary: "a source that is not among those of the pack's head",
      why: "List it under `sources` in the head, or spell it as it is listed.",
      bad: .questions(
        "- ask: Which instrument does Tahno play?\n  answer: trombone\n  source: bok, page 3"),
      good: .questions(
        "- ask: Which instrument does Tahno play?\n  answer: trombone\n  source: book, page 3")),
  ]
}
