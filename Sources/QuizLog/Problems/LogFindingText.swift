import QuizText

extension LogFinding: CustomStringConvertible {
  public var description: String {
    switch self {
    case .damage(let problem): problem.description
    case .changed(let line): "line \(line) is not as it was written: its sum is wrong"
    case .misnumbered(let line, let expected, let found):
      "line \(line) tells action \(found) where action \(expected) should be: "
        + "a line is missing, or too many"
    case .header(let difference):
      "the game began with another \(difference.field) than the first line says: "
        + values(difference, "the first line", "\"began\"")
    case .scoreboard(let row, let difference):
      "row \(row) of the scoreboard is not what the events add up to: \(difference.field) is "
        + values(difference, "the scoreboard", "the events")
    case .packMissing(let id, let title):
      "the pack \(quoted(id)) (\(clipped(title))) is not at hand: "
        + "the actions cannot be played again without it"
    case .packChanged(let id, let title):
      "the pack \(quoted(id)) (\(clipped(title))) has changed since: "
        + "the actions cannot be played again with it"
    case .rulesMissing(let why):
      "the actions cannot be played again without the rules of the game: \(clipped(why))"
    case .refused, .differs, .otherEvent: replayed
    }
  }

  private var replayed: String {
    switch self {
    case .refused(let line, let why):
      "line \(line): played again, the action is refused: \(clipped(why))"
    case .differs(let line, let event, let name, let difference):
      "line \(line), event \(event) (\(name)): \(difference.field) is "
        + values(difference, "the log", "the game played again")
    case .otherEvent(let line, let event, let recorded, let played):
      "line \(line), event \(event): \(recorded ?? "nothing") in the log, "
        + "\(played ?? "nothing") in the game played again"
    default: ""
    }
  }

  private func values(_ difference: FieldDifference, _ here: String, _ there: String) -> String {
    "\(clipped(difference.recorded)) in \(here), \(clipped(difference.expected)) in \(there)"
  }

  private func quoted(_ text: String) -> String { "\"\(clipped(text))\"" }
  private func clipped(_ text: String) -> String { text.visible.clipped(to: 80) }
}
