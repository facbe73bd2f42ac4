import QuizCore
import QuizText

/// The scoreboard.
extension Screen {
  /// The scores as they stand.
  mutating func scores() -> String {
    putScores()
    return sheet.take()
  }

  /// What is shown of a game that is left where it is.
  mutating func leave() -> String {
    sheet.blank()
    let answered = state.phase == .open ? state.number - 1 : state.number
    let place = answered > 0 ? "left after question \(answered)" : "left in question 1"
    sheet.line(Styled("The game is \(place) of \(state.length).", .bold))
    putScores()
    review.put(on: &sheet)
    return sheet.take()
  }

  mutating func putScores() {
    var table = Table([
      .init("", .right), .init("player"), .init("points", .right), .init("right", .right),
      .init("partly", .right), .init("wrong", .right), .init("missed", .right),
    ])
    let board = state.scoreboard
    for line in board {
      let place = 1 + board.count { $0.score > line.score }
      table.add([
        Styled("\(place)", .dim), Styled(line.contestant.name), Styled("\(line.score)", .bold),
        Styled("\(line.right)"), Styled("\(line.partial)"), Styled("\(line.wrong)"),
        Styled("\(line.missed)"),
      ])
    }
    sheet.lines(of: table)
    if state.phase == .over, board.count > 1 { sheet.line(Styled(winners(board), .bold)) }
  }

  private func winners(_ board: [Line]) -> String {
    let best = board.filter { $0.score == board[0].score }.map(\.contestant.name)
    guard best.count > 1 else { return "\(best[0]) wins." }
    return "\(best.dropLast().joined(separator: ", ")) and \(best[best.count - 1]) are level."
  }
}

extension Screen {
  /// A remark on the side.
  mutating func note(_ words: String) -> String {
    sheet.paragraph(words, .dim)
    return sheet.take()
  }
}
