import QuizJudge

/// Judges one guess given on the command line.
enum OneGuess {
  static func run(_ words: [String]) {
    guard words.count > 1 else { return }
    let source: AnswerSource =
      words[0].contains("<u>") || words[0].contains("[")
      ? .answerline(words[0])
      : .text(TextAnswer(words[0]))
    guard let line = try? Answerline(source) else { return }
    for guess in words.dropFirst() {
      print(guess, line.explain(guess), line.number(in: guess) ?? "-")
    }
  }
}
