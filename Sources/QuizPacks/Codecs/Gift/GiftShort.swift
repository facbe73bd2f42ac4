import QuizYAML

/// Reads a GIFT question with answers to type.
struct GiftShort {
  private let reader: GiftAnswerReader
  private let draft: PackDraft

  init(_ reader: GiftAnswerReader, _ draft: PackDraft) {
    self.reader = reader
    self.draft = draft
  }

  /// The first answer that earns the whole is the answer, others of them are accepted, those that earn
  /// nothing rejected.
  func read(_ answers: [GiftAnswer], into question: inout QuestionDraft) {
    var all: [(answer: Piece, of: GiftAnswer)] = []
    for answer in answers { all.append((words(answer, &question), answer)) }
    let whole = all.filter { ($0.of.percent ?? 100) >= 100 && $0.answer.text != "*" }
    guard let first = whole.first else {
      return draft.report(.noRight, at: question.place)
    }
    question.put(.answer, first.answer)
    question.put(.accept, all: whole.dropFirst().map(\.answer))
    let none = all.filter { $0.of.percent.map { $0 <= 0 } ?? false }
    question.put(.reject, all: none.filter { $0.answer.text != "*" }.map(\.answer))
    let part = all.filter { item in
      guard let percent = item.of.percent, percent < 100 else { return false }
      return percent != 0 || item.answer.text == "*"
    }
    reader.credit(part, into: &question)
    reader.feedback(all, into: &question)
  }

  /// The answer with `\*` as a star; a bare one stands for anything, which a pack cannot say.
  private func words(_ answer: GiftAnswer, _ question: inout QuestionDraft) -> Piece {
    var piece = question.take(reader.words(answer.body))
    let stars = piece.text.replacing("\\*", with: "")
    if stars.contains("*") {
      question.lose("wildcard", piece, why: "a pack has no sign that stands for any text")
      if stars.contains(where: { $0 != "*" }) {
        piece.text = piece.text.replacing("\\*", with: "\u{0}").replacing("*", with: " ").trimmed
          .replacing("\u{0}", with: "*")
      }
      return piece
    }
    piece.text = piece.text.replacing("\\*", with: "*")
    return piece
  }
}
