import QuizCore
import QuizText

/// What a player can do, told in a game.
enum MovesText {
  /// The moves that the rules offer now, and what every game has.
  static func text(_ table: GameTable, _ sheet: Sheet) -> String {
    var sheet = sheet
    let player = Speaker.implied(in: table.state) ?? table.state.contestants.first?.id
    let moves = player.map { table.game.moves(for: $0) } ?? []
    var lines = moves.map { move in
      let arguments = move.arguments.isEmpty ? "" : " \(move.arguments.joined(separator: "|"))"
      return ("/\(move.name)\(arguments)", move.summary)
    }
    lines += TableWord.offered(at: table).map { ("/\($0.rawValue)", $0.summary) }
    let column = lines.map(\.0.columns).max() ?? 0
    for (line, summary) in lines { sheet.entry(line, summary, column: column) }
    return sheet.take()
  }

  /// How lines are read, and then the moves.
  static func help(_ table: GameTable, _ sheet: Sheet) -> String {
    var help = sheet
    if let shown = table.state.question?.shown {
      let words = HowToType.words(shown, isOpen: table.state.table.isOpen)
      help.paragraph("To answer: \(words).")
    }
    help.paragraph("A line that begins with / is a move or a command; // types an answer with a /.")
    if table.state.lines.count > 1 {
      help.paragraph(
        "@name says who speaks: @\(table.state.contestants[0].name.lowercased()) Paris.")
    }
    return help.take() + text(table, sheet)
  }

  static func media(_ table: GameTable) -> String {
    guard let media = table.state.question?.shown.media else {
      return "this question has no picture or sound"
    }
    return "look at or listen to: \(media)"
  }
}
