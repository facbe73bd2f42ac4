/// Where lines of raw bytes begin and end.
struct LineBreaks {
  let bytes: [UInt8]

  /// The offset at which the line that holds `offset` begins.
  func start(of offset: Int) -> Int {
    var at = min(offset, bytes.count)
    while at > 0, bytes[at - 1] != 10, bytes[at - 1] != 13 { at -= 1 }
    return at
  }

  /// The offset of the line after the one that holds `offset`; `offset` itself where it begins one.
  func next(from offset: Int) -> Int {
    if offset > 0, offset <= bytes.count, bytes[offset - 1] == 10 { return offset }
    var at = offset
    while at < bytes.count, bytes[at] != 10, bytes[at] != 13 { at += 1 }
    if at < bytes.count, bytes[at] == 13 { at += 1 }
    if at < bytes.count, bytes[at] == 10 { at += 1 }
    return at
  }

  /// The break with which the file's lines end: that of its first one.
  var style: String {
    guard let first = bytes.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return "\n" }
    if bytes[first] == 10 { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 10 ? "\r\n" : "\r"
  }

  /// What puts a whole line in before the line at `offset`, which may be the file's end.
  func insertion(of line: String, at offset: Int) -> Splice {
    let isCut = offset > 0 && bytes[offset - 1] != 10 && bytes[offset - 1] != 13
    return Splice(at: offset, isCut ? style + line : line + style)
  }
}

extension LineBreaks {
  /// The offset of the break that ends the line, or the end of the file.
  func end(of offset: Int) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] != 10, bytes[at] != 13 { at += 1 }
    return at
  }

  /// Whether there is a line before the one that holds `offset`, and nothing stands on it.
  func isAfterBlank(_ offset: Int) -> Bool {
    let begin = start(of: offset)
    guard begin > 0 else { return false }
    var at = begin - 1
    if at > 0, bytes[at] == 10, bytes[at - 1] == 13 { at -= 1 }
    let before = start(of: at)
    return bytes[before..<at].allSatisfy { $0 == 32 || $0 == 9 }
  }
}
