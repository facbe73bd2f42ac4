import QuizCore

/// The entries that one question brought, gathered for each contestant.
struct Ledger {
  private var entries: [Event.Scored] = []
  /// All entries of the question, also those that have been told: the answer to `/why`.
  private(set) var all: [Event.Scored] = []

  mutating func add(_ entry: Event.Scored) {
    entries.append(entry)
    all.append(entry)
  }

  mutating func clear() {
    entries = []
    all = []
  }

  /// What is still to be told, a line for each contestant: `+10 right answer · +4 in 2.4 s (speed)`.
  mutating func take(_ state: State) -> [String] {
    defer { entries = [] }
    return Ledger.lines(entries, state)
  }

  static func lines(_ entries: [Event.Scored], _ state: State) -> [String] {
    state.lines.compactMap { line in
      let own = entries.filter { $0.by == line.contestant.id }
      if own.isEmpty { return nil }
      let parts = own.map { entry in
        let rule = entry.rule == "answer" ? "" : " (\(entry.rule))"
        return "\(entry.points.signed) \(entry.why)\(rule)"
      }
      let name = state.lines.count > 1 ? "\(line.contestant.name) " : ""
      return "\(name)\(parts.joined(separator: " · ")) · score \(line.score)"
    }
  }
}
