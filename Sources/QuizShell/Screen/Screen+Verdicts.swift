import QuizCore
import QuizText

/// What is said to an answer, a late line, a pass or a move.
extension Screen {
  mutating func tell(_ judged: Event.Judged) {
    review.note(judged)
    let verdict = VerdictText(judged, name: isSolo ? nil : state.name(of: judged.by))
    sheet.line(verdict.pieces)
    if let prompt = verdict.prompt { sheet.paragraph(prompt, Style(.yellow), indent: 2) }
    if let remark = judged.remark { sheet.paragraph(remark, indent: 2) }
  }

  mutating func tell(_ lapsed: Event.Lapsed) {
    let who = isSolo ? "" : "\(state.name(of: lapsed.by)): "
    sheet.line(Styled("✗ ", Style(.red, bold: true)), Styled("\(who)time is up"))
    guard !lapsed.typed.isEmpty else { return }
    sheet.paragraph("too late: “\(lapsed.typed)”", .dim, indent: 2)
  }

  mutating func tellPass(_ who: ID<Contestant>) {
    let name = isSolo ? "" : "\(state.name(of: who)): "
    sheet.line(Styled("– ", .dim), Styled("\(name)passed"))
  }

  mutating func tell(_ moved: Event.Moved) {
    guard !isSolo || !moved.argument.isEmpty else { return }
    let name = isSolo ? "" : "\(state.name(of: moved.by)): "
    let argument = moved.argument.isEmpty ? "" : " \(moved.argument)"
    sheet.line(Styled("\(name)/\(moved.move)\(argument)", .dim))
  }

  mutating func tell(_ hinted: Event.Hinted) {
    let all = state.question?.shown.hints.count ?? hinted.number
    sheet.paragraph("hint \(hinted.number) of \(all): \(hinted.text)", Style(.cyan), hanging: 2)
  }

  mutating func tell(_ said: Event.Said) {
    let name = said.to.map { "\(state.name(of: $0)): " } ?? ""
    sheet.paragraph("\(isSolo ? "" : name)\(said.text)", Style(.cyan))
  }

  /// The options that are left.
  mutating func tell(_ hid: Event.Hid) {
    guard let shown = state.question?.shown, state.phase == .open else { return }
    let left = shown.options.indices.filter { !state.table.hidden.contains($0) }
    if left.isEmpty {
      sheet.line(Styled("without its options: type the answer in full", .dim))
      return
    }
    for place in left {
      sheet.paragraph("\(Letter.of(place))) \(shown.options[place])", indent: 2, hanging: 3)
    }
  }

  mutating func tellClue(_ number: Int) {
    guard let clues = state.question?.shown.clues, clues.indices.contains(number - 1) else {
      return
    }
    QuestionText.put(clue: number, of: clues, on: &sheet)
  }
}
