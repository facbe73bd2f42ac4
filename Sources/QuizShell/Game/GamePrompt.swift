import QuizCore
import QuizText

/// The prompt of a game: the time left, whose turn it is, and what is wanted.
struct GamePrompt {
  let state: State
  let waitsForEnter: Bool
  let palette: Palette

  /// - Parameter remaining: milliseconds left, nil without a limit.
  func text(remaining: Int?) -> String {
    if waitsForEnter { return palette.paint(Styled("Enter goes on> ", .dim)) }
    var pieces: [Styled] = []
    if let remaining {
      let seconds = (max(0, remaining) + 999) / 1000
      let style: Style = seconds <= 5 ? Style(.red, bold: true) : Style(.yellow)
      pieces.append(Styled("[\(seconds)s] ", style))
    }
    pieces.append(Styled("\(wanted)> ", .bold))
    return palette.paint(pieces)
  }

  private var wanted: String {
    let word = state.table.prompt == nil ? "answer" : "more specific"
    if state.lines.count < 2 { return word }
    guard let speaker = Speaker.implied(in: state) else { return "@name \(word)" }
    return "\(state.name(of: speaker)), \(word)"
  }
}
