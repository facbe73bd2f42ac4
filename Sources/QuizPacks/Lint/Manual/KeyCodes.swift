/// What is wrong with keys, and with what stands behind them.
enum KeyCodes {
  static let all = [
    CheckAbout(
      code: "unknown-key", severity: .error,
      summary: "a key that there is not, or that is misspelt",
      why: "The message names the key that is most likely meant.",
      bad: .questions(
        "- ask: Which instrument does Tahno play?\n  anser: trombone\n  answer: trombone"),
      good: tahno),
    CheckAbout(
      code: "misplaced-key", severity: .error, summary: "a key that belongs elsewhere in the pack",
      why: "`url`, for example, is a key of a source.",
      bad: .questions(
        "- ask: Which instrument does Tahno play?\n  answer: trombone\n  url: https://example.org"),
      good: tahno),
    CheckAbout(
      code: "missing-key", severity: .error, summary: "a key that must be there and is not",
      why: "A pack needs `id`, `title` and `questions`, a question `ask`.",
      bad: .questions("- answer: trombone"), good: tahno),
    CheckAbout(
      code: "wrong-shape", severity: .error,
      summary: "a list, a text or a mapping where one of the others is wanted",
      why: "The message says which, and how it is written.",
      bad: .questions("- ask: Which instrument does Tahno play?\n  answer: [trombone, sackbut]"),
      good: .questions(
        "- ask: Which instrument does Tahno play?\n  answer: trombone\n  accept: [sackbut]")),
    CheckAbout(
      code: "blank-text", severity: .error,
      summary: "a key with nothing behind it, or nothing but spaces",
      why: "A blank answer would be one that nobody can give, or that anything is.",
      bad: .questions("- ask: Which instrument does Tahno play?\n  answer: \" \""), good: tahno),
  ]

  static let tahno = Sample.questions(
    "- ask: Which instrument does Tahno play?\n  answer: trombone")
}
