import QuizTerminal

extension Session {
  /// What the word at the cursor may become.
  func complete(_ line: String, cursor: Int) -> [Completion] {
    guard let table else { return CommandCompletion(self).offers(line, cursor: cursor) }
    if line.hasPrefix("/"), !line.hasPrefix("//") {
      return GameCompletion(table, session: self).commands(line, cursor: cursor)
    }
    return GameCompletion(table, session: self).answers(line, cursor: cursor)
  }
}
