import QuizText

/// Breaks a text into the lines of a folded block, in which a break reads as a space and a blank
/// line as a break.
enum Folding {
  /// Nil where the text has spaces that such a block would lose.
  static func lines(_ text: String, width: Int) -> [String]? {
    var lines: [String] = []
    for (place, piece) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if place > 0 { lines.append("") }
      guard let first = piece.utf8.first else { continue }
      if first <= 32 || (piece.utf8.last ?? 0) <= 32 { return nil }
      lines += filled(piece, width)
    }
    guard let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty else {
      return nil
    }
    return lines
  }

  /// As many words on each line as fit. Only a single space can become a break.
  private static func filled(_ piece: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in words(of: piece) {
      let size = word.columns
      if !line.isEmpty, columns + 1 + size > width {
        lines.append(line)
        (line, columns) = (word, size)
      } else {
        columns += size + (line.isEmpty ? 0 : 1)
        line += line.isEmpty ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// What stands between single spaces; a longer gap, or a tab, stays inside its word.
  private static func words(of piece: Substring) -> [String] {
    let bytes = Array(piece.utf8)
    var words: [String] = []
    var start = 0
    for at in bytes.indices.dropFirst().dropLast()
    where bytes[at] == 32 && bytes[at - 1] > 32 && bytes[at + 1] > 32 {
      words.append(String(decoding: bytes[start..<at], as: UTF8.self))
      start = at + 1
    }
    return words + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
