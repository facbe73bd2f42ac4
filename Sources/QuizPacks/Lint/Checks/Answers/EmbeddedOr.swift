/// Two answers in one, told apart by "or".
enum EmbeddedOr: QuestionCheck {
  static let about = CheckAbout(
    code: "embedded-or", summary: "an answer that is two, told apart by \"or\"",
    why: """
      An answer is plain text: players would have to type both, with the "or". Titles such as the one in \
      the second example are well known for what they are; `allow` says so.
      """,
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone or sackbut
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        accept: [sackbut]
      """))

  private static let or = Words.key("or")

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.question.form.kind != .number else { return }
    for answer in subject.answers where splits(answer.words) {
      guard case .key(.answerline) = answer.spot else {
        report.add(
          subject, answer.spot, "the answer \(quoted(answer.text)) is two answers in one",
          "keep the better one, and put the other under \"accept\"")
        continue
      }
    }
  }

  /// Whether there is a word on both sides, and the whole is no title.
  private static func splits(_ words: Words) -> Bool {
    guard let at = words.list.firstIndex(where: { $0.key == or }), at > 0,
      at + 1 < words.count
    else { return false }
    return !isTitle(words)
  }

  /// `Trick or Treat`: capitals on both sides, and few words.
  private static func isTitle(_ words: Words) -> Bool {
    let spellings = words.list.map(words.spelling)
    let isCapital = spellings.filter { $0.lowercased() != "or" }.allSatisfy {
      $0.first?.isUppercase == true
    }
    return isCapital && words.count <= 5
  }
}
