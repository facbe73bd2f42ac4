/// Words as the system's shell writes them.
public enum ShellWords {
  /// The text as one word that a POSIX shell reads back unchanged.
  public static func quoted(_ text: String) -> String {
    let safe = text.utf8.allSatisfy(isSafe)
    if safe && !text.isEmpty { return text }
    var out = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { out += "'\\''" } else { out.unicodeScalars.append(scalar) }
    }
    return out + "'"
  }

  /// The words of a line as one command that can be pasted into a shell.
  public static func joined(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// The words of a line: blanks part them, quotes and backslashes keep them together. Nothing is
  /// expanded.
  public static func split(_ line: String) throws(ShellWordsError) -> [String] {
    var words: [String] = []
    var reader = Reader(Array(line))
    while let word = try reader.next() { words.append(word) }
    return words
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_./:=+,@%".utf8.contains(byte)
    }
  }

  private struct Reader {
    let line: [Character]
    var at = 0

    init(_ line: [Character]) { self.line = line }

    mutating func next() throws(ShellWordsError) -> String? {
      while at < line.count, line[at].isWhitespace { at += 1 }
      if at == line.count { return nil }
      var word = ""
      while at < line.count, !line[at].isWhitespace { try takePiece(into: &word) }
      return word
    }

    private mutating func takePiece(into word: inout String) throws(ShellWordsError) {
      let next = line[at]
      switch next {
      case "'", "\"": try takeQuoted(next, into: &word)
      case "\\":
        guard at + 1 < line.count else { throw .trailingBackslash(column: at + 1) }
        word.append(line[at + 1])
        at += 2
      default:
        word.append(next)
        at += 1
      }
    }

    private mutating func takeQuoted(
      _ quote: Character, into word: inout String
    ) throws(ShellWordsError) {
      let start = at
      at += 1
      while at < line.count, line[at] != quote {
        let escapes = quote == "\"" && line[at] == "\\" && at + 1 < line.count
        if escapes && (line[at + 1] == "\"" || line[at + 1] == "\\") { at += 1 }
        word.append(line[at])
        at += 1
      }
      guard at < line.count else { throw .openQuote(quote, column: start + 1) }
      at += 1
    }
  }
}
