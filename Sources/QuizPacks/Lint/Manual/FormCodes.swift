/// What is wrong with the ways to answer.
enum FormCodes {
  static let all = answers + options + tossups

  private static let answers = [
    CheckAbout(
      code: "missing-answer", severity: .error, summary: "a question without an answer",
      why:
        "It needs one of `answer`, `answerline`, `answers`, `order`, `match`, `list` and `parts`.",
      bad: .questions("- ask: Which instrument does Tahno play?"), good: KeyCodes.tahno),
    CheckAbout(
      code: "two-answers", severity: .error, summary: "two ways to answer one question",
      why: "Other right answers go under `accept`; several right options under `answers`.",
      bad: .questions(
        "- ask: Which instrument does Tahno play?\n  answer: trombone\n  answerline: sackbut"),
      good: .questions(
        "- ask: Which instrument does Tahno play?\n  answer: trombone\n  accept: [sackbut]")),
    CheckAbout(
      code: "idle-key", severity: .error,
      summary: "a key that has no use in a question of this kind",
      why: "What it says would be lost.",
      bad: .questions(
        "- ask: DiMartino posted first. True or false?\n  answer: true\n  accept: [yes]"),
      good: .questions("- ask: DiMartino posted first. True or false?\n  answer: true")),
    CheckAbout(
      code: "looks-like-truth",
      summary: "an answer such as `yes` or `True`, where true or false may be meant",
      why: """
        Only `true` and `false`, in lower case and without quotes, make a question of true or false. In \
        quotes the word is meant as text.
        """,
      bad: .questions("- ask: Did DiMartino post first?\n  answer: yes"),
      good: .questions("- ask: Did DiMartino post first?\n  answer: true")),
    CheckAbout(
      code: "bad-answer", severity: .error,
      summary: "an answer that the judge cannot make anything of",
      why: "A number that is none, a range that is turned round, a bracket that is not closed.",
      bad: .questions(
        "- ask: How many minutes long is the last scene?\n  answer: short\n  within: 1"),
      good: .questions("- ask: How many minutes long is the last scene?\n  answer: 2\n  within: 1")),
  ]

  private static let options = [
    CheckAbout(
      code: "missing-wrong", severity: .error, summary: "`answers` without `wrong`",
      why:
        "If all options are right there is nothing to choose; answers to be typed go under `list`.",
      bad: .questions("- ask: Who wrote a post?\n  answers: [DiMartino, Konietzko]"),
      good: .questions(
        "- ask: Who wrote a post?\n  answers: [DiMartino, Konietzko]\n  wrong: [Miyazaki]")),
    CheckAbout(
      code: "too-few-items", severity: .error, summary: "a list with fewer items than it needs",
      why: "An order needs two, options one.",
      bad: .questions("- ask: Who posted first, and who after?\n  order: [DiMartino]"),
      good: .questions("- ask: Who posted first, and who after?\n  order: [DiMartino, Konietzko]")),
    CheckAbout(
      code: "duplicate-item", severity: .error,
      summary: "an option or item that stands twice in its list",
      why: "Players could not tell the two apart.",
      bad: .questions(
        "- ask: Who posted first?\n  answer: DiMartino\n  wrong: [Konietzko, konietzko]"),
      good: .questions(
        "- ask: Who posted first?\n  answer: DiMartino\n  wrong: [Konietzko, Miyazaki]")),
    CheckAbout(
      code: "right-among-wrong", severity: .error, summary: "an option that is right and wrong",
      why: "One of the two is a slip.",
      bad: .questions(
        "- ask: Who posted first?\n  answer: DiMartino\n  wrong: [DiMartino, Konietzko]"),
      good: .questions("- ask: Who posted first?\n  answer: DiMartino\n  wrong: [Konietzko]")),
  ]

  private static let tossups = [
    CheckAbout(
      code: "clues-of-bonus", severity: .error, summary: "`clues` and `parts` in one question",
      why: "A tossup has clues and a bonus parts: write two questions.",
      bad: .questions(
        "- ask: Name him.\n  clues: [He plays.]\n  parts: [{ask: Who?, answer: Tahno}]"),
      good: .questions("- ask: Name him.\n  clues: [He plays.]\n  answer: Tahno")),
    CheckAbout(
      code: "nested-bonus", severity: .error,
      summary: "a part of a bonus that is a bonus or a tossup",
      why: "Parts are asked one after another, and each has one answer.",
      bad: .questions(
        "- ask: Of the posts.\n  parts: [{ask: Who?, parts: [{ask: Who?, answer: Tahno}]}]"),
      good: .questions(
        "- ask: Of the posts.\n  parts: [{ask: Who posted first?, answer: DiMartino}]")),
    CheckAbout(
      code: "two-powers", severity: .error, summary: "two power marks in one tossup",
      why: "The power can end only once.",
      bad: .questions(
        "- ask: Name him.\n  clues: [He plays. (*), He pleases. (*)]\n  answer: Tahno"),
      good: .questions("- ask: Name him.\n  clues: [He plays. (*), He pleases.]\n  answer: Tahno")),
    CheckAbout(
      code: "power-in-stem", summary: "a power mark in a stem",
      why: "It ends the power only in a clue, and is shown as it stands elsewhere.",
      bad: .questions("- ask: Who (*) plays the trombone?\n  answer: Tahno"),
      good: .questions("- ask: Who plays the trombone?\n  answer: Tahno")),
  ]
}
