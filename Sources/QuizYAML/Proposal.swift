/// Lines as their author most likely meant them.
enum Proposal {
  /// `ask:Who` with its space.
  static func spaced(_ line: String) -> String {
    guard let colon = line.unicodeScalars.firstIndex(of: ":") else { return line }
    let after = line.unicodeScalars.index(after: colon)
    return String(line[..<colon]) + ": " + String(line[after...])
  }
}
