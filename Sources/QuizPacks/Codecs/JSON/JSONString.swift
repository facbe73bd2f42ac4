import QuizYAML

/// Reads a string of JSON.
enum JSONString {
  /// The text of the string that begins here; reading goes on behind its closing quote.
  static func read(_ reader: inout JSONReader) throws(JSONReader.Stop) -> String {
    let bytes = reader.source.bytes
    let open = reader.at
    var done = open + 1
    var at = done
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != 10, bytes[at] != 13 {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      text += bytes[done..<at]
      guard let (escaped, length) = escape(bytes, at) else {
        let shown = reader.source.text(at..<min(at + 6, bytes.count))
        reader.findings.report(.format(.badEscape(shown)), at: reader.source.place(of: at))
        throw JSONReader.Stop()
      }
      text.append(contentsOf: String(escaped).utf8)
      at += length
      done = at
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      reader.findings.report(.format(.unclosed("\"")), at: reader.source.place(of: open))
      throw JSONReader.Stop()
    }
    reader.at = at + 1
    if text.isEmpty { return reader.source.text(done..<at) }
    return String(decoding: text + bytes[done..<at], as: UTF8.self)
  }

  /// The character of an escape and how many bytes it takes; nil for one that is unknown.
  private static func escape(_ bytes: [UInt8], _ at: Int) -> (Unicode.Scalar, Int)? {
    guard at + 1 < bytes.count else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return (Unicode.Scalar(bytes[at + 1]), 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"): return unicode(bytes, at)
    default: return nil
    }
  }

  /// `\u00E9`, or two of them for what lies beyond 16 bits.
  private static func unicode(_ bytes: [UInt8], _ at: Int) -> (Unicode.Scalar, Int)? {
    guard let high = hex(bytes, at + 2) else { return nil }
    if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
    guard at + 7 < bytes.count, bytes[at + 6] == UInt8(ascii: "\\"),
      bytes[at + 7] == UInt8(ascii: "u"), let low = hex(bytes, at + 8),
      (0xD800..<0xDC00).contains(high), (0xDC00..<0xE000).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)).map { ($0, 12) }
  }

  private static func hex(_ bytes: [UInt8], _ at: Int) -> UInt32? {
    guard at + 4 <= bytes.count, bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-")
    else { return nil }
    return UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
  }
}
