import QuizCore
import QuizText

/// Writes questions as Markdown (CommonMark): whatever a text holds stays text.
public struct MarkdownPrinter {
  private var text = ""

  public static func text(_ pack: PrintedPack, for reader: PrintedPack.Reader) -> String {
    var printer = MarkdownPrinter()
    printer.line("# \(escaped(pack.title))")
    if !pack.imprint.isEmpty { printer.line("_\(escaped(pack.imprint.joined(separator: " · ")))_") }
    if reader == .players { printer.line("Name: \(blank)") }
    if reader == .answers {
      printer.table(pack)
    } else {
      for question in pack.questions { printer.put(question, isHost: reader == .host, depth: 0) }
    }
    return printer.text
  }

  /// What is to be written on by hand.
  private static let blank = String(repeating: "_", count: 30)

  private mutating func line(_ words: String) { text += words + "\n\n" }

  private mutating func items(_ items: [String]) {
    if !items.isEmpty { line(items.map { "- \($0)" }.joined(separator: "\n")) }
  }

  private mutating func put(_ question: PrintedQuestion, isHost: Bool, depth: Int) {
    let marks = depth == 0 ? question.marks.map { " · \(Self.escaped($0))" }.joined() : ""
    line(String(repeating: "#", count: depth + 2) + " \(question.number)\(marks)")
    line("**\(Self.escaped(question.question.stem))**")
    if let media = question.question.media { line("See: \(Self.escaped(media))") }
    if isHost { items(question.question.clues.map(Self.escaped)) }
    items(question.left.enumerated().map { "**\($0 + 1)** \(Self.escaped($1))" })
    let box = isHost || !question.isTicked ? "" : "☐ "
    items(
      question.options.enumerated().map { place, option in
        "\(box)**\(PrintedQuestion.letter(place))** \(Self.escaped(option))"
      })
    for part in question.parts { put(part, isHost: isHost, depth: depth + 1) }
    if isHost { told(question) } else { blanks(question) }
  }

  /// What only the host is told.
  private mutating func told(_ question: PrintedQuestion) {
    if question.parts.isEmpty { line("Answer: **\(Self.escaped(question.answer))**") }
    items(question.judging.map { "\($0.name): \(Self.escaped($0.words))" })
    items(
      question.question.feedback.map { "on \(Self.escaped($0.answer)): \(Self.escaped($0.words))" })
    items(question.question.hints.map { "hint: \(Self.escaped($0))" })
    if let words = question.question.explanation { line(Self.escaped(words)) }
    if let source = question.source { line("_Source: \(Self.escaped(source))_") }
  }

  private mutating func blanks(_ question: PrintedQuestion) {
    guard question.parts.isEmpty else { return }
    switch question.question.form {
    case .choice, .several: break
    case .truth: line("☐ true   ☐ false")
    case .list(_, let need): items(Array(repeating: Self.blank, count: need))
    default: line(Self.blank + (question.question.unit.map { " \(Self.escaped($0))" } ?? ""))
    }
  }

  private mutating func table(_ pack: PrintedPack) {
    let names = AnswerColumns.names(of: pack.questions.map(\.question)).map(Self.escaped)
    text += "| " + names.joined(separator: " | ") + " |\n"
    text += "|" + String(repeating: "---|", count: names.count) + "\n"
    for _ in 0..<10 { text += "|" + String(repeating: " |", count: names.count) + "\n" }
  }
}

extension MarkdownPrinter {
  /// A text on one line in which no sign means anything.
  static func escaped(_ text: String) -> String {
    let safe = Escaping.terminal(text, lines: .spaced)
    var out = ""
    // A number with a dot or bracket begins a list, and these signs a heading, list or rule.
    let digits = safe.prefix { $0.isNumber }.count
    for (place, scalar) in safe.unicodeScalars.enumerated() {
      let isLead = place == 0 && "#+-=:".unicodeScalars.contains(scalar)
      let endsNumber = place == digits && place > 0 && ".)".unicodeScalars.contains(scalar)
      if isLead || endsNumber || marks.contains(scalar) { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out
  }

  private static let marks = Set("\\`*_[]<>|~&$".unicodeScalars)
}

extension Question {
  /// The unit that stands behind the line to write on.
  var unit: String? {
    guard case .number(let number) = form else { return nil }
    return number.unit
  }
}
