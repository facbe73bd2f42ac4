import QuizJudge
import Testing

/// Cases as people would write them down: answer | guess | verdict | why. An answer in angle brackets
/// or square ones is an answerline; `a; b` after `accept:` are other right answers, `not:` rivals.
struct JudgingTable {
  struct Case: Sendable, CustomTestStringConvertible {
    let answer: String
    let guess: String
    let verdict: Verdict
    let why: String
    var testDescription: String { "\(answer) | \(guess) | \(verdict) | \(why)" }
  }

  static func cases(_ text: String) -> [Case] {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      guard cells.count == 4, let verdict = Verdict(rawValue: cells[2]) else { return nil }
      return Case(answer: cells[0], guess: cells[1], verdict: verdict, why: cells[3])
    }
  }

  private static func trimmed(_ cell: Substring) -> String {
    let front = cell.drop { $0 == " " }
    return String(front.reversed().drop { $0 == " " }.reversed())
  }

  /// The answerline of a cell: notation where it has tags or brackets, plain words otherwise.
  static func line(_ cell: String) throws(AnswerError) -> Answerline {
    if cell.contains("<u>") || cell.contains("[") { return try Answerline(.answerline(cell)) }
    let parts = cell.split(separator: ";").map(trimmed)
    func list(_ key: String) -> [String] {
      parts.dropFirst().filter { $0.hasPrefix(key) }.map { trimmed($0.dropFirst(key.count)) }
    }
    let prompts = list("prompt:").map { PromptForm($0) }
    let text = TextAnswer(
      parts[0], accept: list("accept:"), prompt: prompts, reject: list("reject:"))
    return try Answerline(.text(text), rivals: list("not:"))
  }
}
