import QuizText
import QuizYAML

/// Writes a text as a YAML scalar on one line, so that it reads back as the same text.
enum ScalarText {
  /// Without quotes where nothing in it could be taken for YAML, in double quotes otherwise.
  static func of(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Without quotes wherever it reads back as the same text, in brackets too; for a text that had none.
  static func unquoted(_ text: String) -> String {
    if text.utf8.contains(where: { ",[]{}\n".utf8.contains($0) }) { return quoted(text) }
    let document = YAMLReader.read(Array("text: \(text)\n".utf8))
    let isKept = document.problems.isEmpty && document.root?["text"]?.plainText == text
    return isKept ? text : quoted(text)
  }

  /// In double quotes. JSON's escapes are YAML's too, and no control is left as it is.
  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return writer.text
  }

  /// Begins with a letter, ends with a letter or digit, holds only what means nothing anywhere, and
  /// is no word that YAML takes for something else.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic, isWordScalar(last), !text.contains("  "),
      !reserved.contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { isWordScalar($0) || " -'.".unicodeScalars.contains($0) }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n",
  ]
}
