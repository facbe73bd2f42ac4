import QuizCore

/// Answers that were written down before the match: what stands on a sheet is said, and no more.
struct SheetPlayer {
  /// By question.
  let answers: [ID<Question>: String]

  func reply(to want: Ask.Want, in game: Game) -> Reply {
    if case .move(let move) = want {
      return Reply(.move(name: move.name, argument: move.arguments.first ?? ""))
    }
    // A prompt asks for more than the sheet says.
    guard let shown = game.state.question?.shown, game.state.table.prompt == nil,
      let text = answers[shown.id], text.contains(where: { !$0.isWhitespace })
    else { return Reply(.pass) }
    return Reply(.answer(text))
  }
}
