/// Finds the line of a plugin's file that a message is about.
struct SourceLines {
  private let lines: [Substring]

  init(_ source: [UInt8]) {
    lines = String(decoding: source, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The first line that sets the name, or else that holds it as a word; 0 where none does.
  func line(of name: String) -> Int {
    let holding = lines.indices.filter { words(lines[$0]).contains(name[...]) }
    let setting = holding.first { sets(name, in: lines[$0]) }
    return (setting ?? holding.first).map { $0 + 1 } ?? 0
  }

  private func words(_ line: Substring) -> [Substring] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
  }

  /// Whether the name stands there with an equals sign behind it.
  private func sets(_ name: String, in line: Substring) -> Bool {
    guard let range = line.firstRange(of: name) else { return false }
    return line[range.upperBound...].drop { " \"]'".contains($0) }.hasPrefix("=")
  }
}
