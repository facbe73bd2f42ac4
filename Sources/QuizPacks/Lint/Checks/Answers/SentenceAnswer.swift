/// An answer that is a sentence.
enum SentenceAnswer: QuestionCheck {
  static let about = CheckAbout(
    code: "sentence-answer", summary: "an answer that is typed and begins as a sentence does",
    why: """
      "It was", "They are" and "Because" are words that every player would have to type, or leave out as \
      you did not expect.
      """,
    bad: .questions(
      """
      - ask: What was Asami when her creators first thought of her?
        answer: She was a spy
      """),
    good: .questions(
      """
      - ask: What was Asami when her creators first thought of her?
        answer: a spy
      """))

  private static let starts = [
    "it is", "it was", "its", "they are", "they were", "he is", "he was", "she is", "she was",
    "because", "there is", "there are", "there were", "the answer is", "to be", "this is",
  ].map { Phrase($0) }

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text, let answer = subject.answers.first, answer.words.count > 3,
      starts.contains(where: { $0.place(in: answer.words.list) == 0 }),
      answer.words.list.dropFirst().allSatisfy({ !isCapital($0, in: answer.words) })
    else { return }
    report.add(
      subject, .key(.answer), "the answer \(quoted(answer.text)) is a sentence",
      "write only the words that tell")
  }

  /// A title, such as that of a song, may begin as it likes.
  private static func isCapital(_ word: Words.Word, in words: Words) -> Bool {
    words.spelling(word).first?.isUppercase == true && word.length > 1
  }
}
