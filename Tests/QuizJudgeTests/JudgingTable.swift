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

  private static let keys = ["accept:", "prompt:", "reject:", "not:", "within:", "range:", "unit:"]

  /// A cell at its semicolons, where a key follows them: a title may have one of its own.
  private static func parts(_ cell: String) -> [String] {
    cell.split(separator: ";", omittingEmptySubsequences: false).reduce(into: []) { parts, piece in
      let text = trimmed(piece)
      if parts.isEmpty || keys.contains(where: { text.hasPrefix($0) }) {
        parts.append(text)
      } else {
        parts[parts.count - 1] += ";" + piece
      }
    }
  }

  /// The answerline of a cell: notation where it has tags or brackets, a number behind `#`, plain
  /// words otherwise.
  static func line(_ cell: String) throws(AnswerError) -> Answerline {
    if cell.contains("<u>") || cell.contains("[") { return try Answerline(.answerline(cell)) }
    let parts = parts(cell)
    func list(_ key: String) -> [String] {
      parts.dropFirst().filter { $0.hasPrefix(key) }.map { trimmed($0.dropFirst(key.count)) }
    }
    if parts[0].hasPrefix("#") {
      return try Answerline(
        .number(
          NumberAnswer(
            String(parts[0].dropFirst()), accept: list("accept:"), within: list("within:").first,
            range: list("range:").first, unit: list("unit:").first)))
    }
    let prompts = list("prompt:").map { PromptForm($0) }
    let text = TextAnswer(
      parts[0], accept: list("accept:"), prompt: prompts, reject: list("reject:"))
    return try Answerline(.text(text), rivals: list("not:"))
  }
}
