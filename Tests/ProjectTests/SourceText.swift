import TestKit

/// What can be told of a source file from its text alone.
struct SourceText {
  private let lines: [Substring]
  /// What stands in quotes, as far as it is the same each time: four letters or more.
  private let phrases: [Substring]

  init(_ text: String) {
    lines = Self.code(text)
    phrases = text.split(separator: "\n").filter { !$0.contains("///") }.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }
        .compactMap { $0.element.split(separator: "\\").first }
    }.filter { $0.count > 3 }
  }

  init(path: String) throws {
    self.init(try Files.text(Checkout.path(path)))
  }

  /// Whether the file declares stored properties, cases and memberwise initialisers and nothing
  /// else: no brace opens but those of types, of such initialisers and of a protocol's requirements.
  var isPlainData: Bool {
    var isInit = false
    var isInBody = false
    for line in lines {
      if isInBody {
        if line == "}" { isInBody = false } else if !Self.isMemberwise(line) { return false }
        continue
      }
      if line.contains("func ") { isInit = false }
      if line.contains("init(") || line.contains("init?(") { isInit = true }
      guard line.contains("{"), !Self.isHarmless(line) else { continue }
      guard isInit, line.hasSuffix("{") else { return false }
      (isInit, isInBody) = (false, true)
    }
    return true
  }

  /// The names that the file declares: types, functions, properties and cases.
  var names: Set<String> {
    let words = ["struct", "enum", "class", "protocol", "extension", "func", "var", "let", "case"]
    var names: Set<String> = []
    for line in lines {
      let parts = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      for (word, name) in zip(parts, parts.dropFirst()) where words.contains(word) {
        names.insert(name)
      }
    }
    return names
  }

  /// Whether a test file speaks of a name, of four letters or more, that this file declares.
  func isNamed(in path: String) throws -> Bool {
    let text = try Files.text(Checkout.path(path))
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    return !names.filter { $0.count > 3 }.isDisjoint(with: words)
  }

  /// Whether a transcript holds a phrase that this file prints.
  func isQuoted(in path: String) throws -> Bool {
    let text = try Files.text(Checkout.path(path))
    return phrases.contains { text.contains($0) }
  }

  /// Trimmed lines without comments, and without what stands in quotes.
  private static func code(_ text: String) -> [Substring] {
    var isInText = false
    return text.split(separator: "\n").compactMap { line in
      let marks = line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count - 1
      defer { if marks % 2 == 1 { isInText.toggle() } }
      let code = line.drop { $0 == " " }
      if isInText || marks > 0 || code.hasPrefix("//") { return nil }
      let pieces = code.split(separator: "\"", omittingEmptySubsequences: false)
      return Substring(
        pieces.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }.joined())
    }
  }

  private static func isHarmless(_ line: Substring) -> Bool {
    if line.contains("{ get }") || line.contains("{ get set }") || line.hasSuffix("{}") {
      return true
    }
    let types = ["struct ", "enum ", "class ", "protocol ", "extension "]
    return line.hasSuffix("{") && types.contains { line.contains($0) }
  }

  /// `self.name = name`.
  private static func isMemberwise(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ")
    return parts.count == 3 && parts[1] == "=" && parts[0] == "self." + parts[2]
  }
}
