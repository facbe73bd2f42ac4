import QuizCore
import QuizJudge

/// Writes questions as Moodle reads them.
struct GiftWriter {
  private(set) var text = ""
  private(set) var kept: [Int] = []
  private var category: String?

  init(_ pack: Pack) {
    for (index, question) in pack.questions.enumerated() {
      let words = GiftEscaping(stem: question.stem)
      guard let braces = GiftBraces(question, words).lines else { continue }
      kept.append(index)
      put(category: question.category)
      put(question, words, braces)
    }
  }

  private mutating func put(category: String?) {
    guard category != self.category else { return }
    self.category = category
    let path = category.map { "/" + GiftEscaping.line($0) } ?? ""
    text += "$CATEGORY: $course$/top\(path)\n\n"
  }

  private mutating func put(_ question: Question, _ words: GiftEscaping, _ braces: [String]) {
    var notes: [String] = []
    if question.id.rawValue != question.fingerprint() {
      notes.append("[id:\(GiftEscaping.bracketed(question.id.rawValue))]")
    }
    notes += question.tags.map { "[tag:\(GiftEscaping.bracketed($0))]" }
    if !notes.isEmpty { text += "// \(notes.joined(separator: " "))\n" }
    text += words.stem + "{"
    let isShort = braces.count == 1
    text += isShort ? braces[0] : "\n" + braces.map { "\t\($0)\n" }.joined()
    if let explanation = question.explanation {
      text += "\(isShort ? "" : "\t")####\(words.of(explanation))\(isShort ? "" : "\n")"
    }
    text += "}\n\n"
  }
}

/// How texts are written so that nothing in them means anything.
struct GiftEscaping {
  let stem: String
  /// Whether the stem is HTML, which then holds for all that does not say otherwise.
  private let isHTML: Bool

  init(stem: String) {
    self.stem = GiftEscaping.words(stem, within: false)
    isHTML = stem.contains("->")
  }

  /// The words of an answer or a remark; a star of an answer to type is no sign for any text.
  func of(_ words: String, hasStars: Bool = false) -> String {
    GiftEscaping.words(words, within: isHTML, hasStars: hasStars)
  }

  /// An arrow cannot be escaped but as HTML; what looks like the name of a format or a comment has one
  /// put before it.
  private static func words(_ text: String, within html: Bool, hasStars: Bool = false) -> String {
    if text.contains("->") {
      let lines = HTMLText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
      return "[html]" + escaped(lines.joined(separator: "<br>"), hasStars: hasStars)
    }
    let isTaken = html || text.hasPrefix("[") || text.hasPrefix("/") || text.hasPrefix("%")
    return (isTaken ? "[moodle]" : "") + escaped(text, hasStars: hasStars)
  }

  private static func escaped(_ text: String, hasStars: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ":", "#", "=", "{", "}", "~": out += "\\" + String(scalar)
      case "*" where hasStars: out += "\\*"
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  static func line(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
  }

  static func bracketed(_ text: String) -> String { line(text).replacing("]", with: "\\]") }
}

extension Question {
  /// What is said of exactly this answer.
  func remark(for answer: String) -> String? { feedback.first { $0.answer == answer }?.words }

  /// What exactly this answer earns.
  func percent(for answer: String) -> Int? { credit.first { $0.answer == answer }?.percent }
}
