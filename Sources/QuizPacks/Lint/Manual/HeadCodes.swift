/// What is wrong with a pack as a whole, or with its YAML.
enum HeadCodes {
  static let all = [
    CheckAbout(
      code: "yaml", severity: .error,
      summary: "lines that are not YAML, or not the part of it that packs use",
      why: """
        The message says what stands there and how it would be right. Reading goes on behind it, so that all \
        such places are told at once.
        """,
      bad: .questions("- ask: Who said: there is no denying it?\n  answer: Konietzko"),
      good: .questions("- ask: 'Who said: there is no denying it?'\n  answer: Konietzko")),
    CheckAbout(
      code: "duplicate-key", severity: .error, summary: "a key that is given twice",
      why: "Only one of the two could count.",
      bad: .questions(
        "- ask: Which instrument does Tahno play?\n  answer: trombone\n  answer: trumpet"),
      good: .questions("- ask: Which instrument does Tahno play?\n  answer: trombone")),
    CheckAbout(
      code: "not-a-pack", severity: .error,
      summary: "a file that holds a list or a text, and no keys",
      why: "A pack begins with the keys of its head.", bad: .file("- trombone"),
      good: FileCodes.whole),
    CheckAbout(
      code: "missing-format", severity: .error, summary: "a pack without `canon: 1`",
      why: "The version of the format comes first, so that later versions of Canon can read it.",
      bad: .file(
        "id: music\ntitle: Music\nquestions:\n  - {ask: What does Tahno play?, answer: trombone}"),
      good: FileCodes.whole),
    CheckAbout(
      code: "unknown-format", severity: .error,
      summary: "a version of the format that is not known here",
      why: "It is a slip, or a newer Canon wrote it.",
      bad: .file("canon: 9\nid: music\ntitle: Music\nquestions: []"), good: FileCodes.whole),
    CheckAbout(
      code: "no-questions", severity: .error, summary: "a pack without questions",
      why: "They are listed under `questions`.", bad: .file("canon: 1\nid: music\ntitle: Music"),
      good: FileCodes.whole),
    CheckAbout(
      code: "many-questions", severity: .error, summary: "a pack with more than 200,000 questions",
      why: "Split it into several packs, or build a bank of it.",
      bad: .made("a pack with 200,001 questions") {
        let items = String(repeating: "- a\n", count: PackLimits.questions + 1)
        return Array((LintManual.head + items).utf8)
      }, good: FileCodes.whole),
    CheckAbout(
      code: "many-problems", severity: .error, summary: "a file with more than 1,000 problems",
      why: "Only the first thousand are shown: nobody reads more at a time.",
      bad: .made("a pack with 1,001 broken questions") {
        let items = String(repeating: "- a\n", count: PackLimits.problems + 1)
        return Array((LintManual.head + items).utf8)
      }, good: FileCodes.whole),
  ]
}
