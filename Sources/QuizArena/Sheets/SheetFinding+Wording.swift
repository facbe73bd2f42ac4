import QuizText

extension SheetFinding: CustomStringConvertible {
  /// What is wrong: what to do, or what was done.
  public var description: String {
    switch self {
    case .noAnswers(let names):
      "no column is headed by an id, a number or the words of a question: head them so (the ids are "
        + "\(SheetFinding.list(names)))"
    case .noSuchName(let name, let header):
      "no column is headed \(SheetFinding.quoted(name)): the columns are "
        + SheetFinding.list(header.map(SheetFinding.quoted))
    case .noName:
      "no column is headed \"name\": sheets go by their lines; --name says which column it is"
    case .twice(let header, let column, let first):
      "column \(column), \(SheetFinding.quoted(header)), answers what column \(first) answers: "
        + "it is left aside"
    case .unknown(let header, let column, let nearest):
      "column \(column), \(SheetFinding.quoted(header)), is no question's: it is left aside"
        + (nearest.map { "; did you mean \(SheetFinding.quoted($0))?" } ?? "")
    case .missing(let names):
      "\(names.count) \(names.count == 1 ? "question has" : "questions have") no column and "
        + "\(names.count == 1 ? "is" : "are") not scored: \(SheetFinding.list(names))"
    case .inOrder(let count):
      "the headers name no question: the \(count) columns are taken in the order of the pack"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"\(Escaping.terminal(String(text.prefix(60))))\(text.count > 60 ? "…" : "")\""
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).map { Escaping.terminal($0) }.joined(separator: ", ")
    return names.count > 8 ? shown + " and \(names.count - 8) more" : shown
  }
}
