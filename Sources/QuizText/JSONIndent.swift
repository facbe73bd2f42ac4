/// Sets JSON that a person is to read: two columns a level, and what is short on one line.
public enum JSONIndent {
  private static let width = 100

  /// - Parameter json: sound JSON; only its spaces outside strings change.
  public static func indented(_ json: String) -> String {
    var reader = Reader(bytes: Array(json.utf8)[...])
    return reader.value(indent: 0)
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    /// A value, on one line where it has room there.
    mutating func value(indent: Int) -> String {
      skipSpaces()
      guard let open = bytes.first, open == UInt8(ascii: "{") || open == UInt8(ascii: "[") else {
        return scalar()
      }
      bytes.removeFirst()
      var parts: [String] = []
      while let next = skipped(), next != UInt8(ascii: "}"), next != UInt8(ascii: "]") {
        if next == UInt8(ascii: ",") {
          bytes.removeFirst()
          continue
        }
        parts.append(
          open == UInt8(ascii: "{") ? member(indent: indent + 2) : value(indent: indent + 2))
      }
      bytes = bytes.dropFirst()
      return set(parts, isObject: open == UInt8(ascii: "{"), indent: indent)
    }

    private mutating func member(indent: Int) -> String {
      let key = scalar()
      skipSpaces()
      bytes = bytes.dropFirst()
      return "\(key): \(value(indent: indent))"
    }

    private func set(_ parts: [String], isObject: Bool, indent: Int) -> String {
      let (open, close) = isObject ? ("{", "}") : ("[", "]")
      let line = open + parts.joined(separator: ", ") + close
      let isShort = line.utf8.count + indent <= JSONIndent.width / 2 && !line.utf8.contains(10)
      if isShort || parts.isEmpty { return line }
      let margin = "\n" + String(repeating: " ", count: indent + 2)
      return open + margin + parts.joined(separator: "," + margin) + margin.dropLast(2) + close
    }

    /// A string, number or word.
    private mutating func scalar() -> String {
      var at = bytes.startIndex
      let isString = bytes.first == UInt8(ascii: "\"")
      if isString { at += 1 }
      while at < bytes.endIndex {
        let byte = bytes[at]
        if isString ? byte == UInt8(ascii: "\"") : ",:]} \n\t\r".utf8.contains(byte) { break }
        at += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      let end = min(isString ? at + 1 : at, bytes.endIndex)
      defer { bytes = bytes[end...] }
      return String(decoding: bytes[..<end], as: UTF8.self)
    }

    private mutating func skipSpaces() { bytes = bytes.drop { $0 <= 32 } }

    private mutating func skipped() -> UInt8? {
      skipSpaces()
      return bytes.first
    }
  }
}
