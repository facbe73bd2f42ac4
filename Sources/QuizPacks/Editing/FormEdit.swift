import QuizCore
import QuizYAML

/// Finds the splices that give a question's answers what they lack, by the form of the answers.
struct FormEdit {
  let question: YAMLNode
  let lines: LineBreaks

  /// Ways to write it, the best first; the file has to be read again to know which will do.
  func ways(from old: AnswerForm, to new: AnswerForm) -> [[Splice]] {
    switch (old, new) {
    case (.text(let one), .text(let two)), (.choice(let one, _), .choice(let two, _)):
      return way(one.accept, two.accept)
    case (.number(let one), .number(let two)): return way(one.accept, two.accept)
    case (.answerline(let one), .answerline(let two)):
      guard let node = question["answerline"] else { return [] }
      return ScalarEdit(node: node, lines: lines).ways(from: one, to: two)
    case (.list(let one, _), .list(let two, _)):
      guard let node = question["list"] else { return [] }
      return ListEdit(list: node, lines: lines).splices(from: one, to: two).map { [$0] } ?? []
    default: return []
    }
  }

  private func way(_ old: [String], _ new: [String]) -> [[Splice]] {
    guard new.count == old.count + 1, let alias = new.last else { return [] }
    let edit = AliasEdit(question: question, alias: alias, lines: lines)
    return edit.splice.map { [[$0]] } ?? []
  }
}
