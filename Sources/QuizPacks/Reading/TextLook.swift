/// One quick look over a text's bytes; only what looks odd is looked at again, by character.
enum TextLook {
  /// Whether the text is ASCII that can be seen, begins with no space, and has no control character.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, first > 0x20 else { return false }
      return isPlain(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Eight bytes at a time: the high bit of a byte is set where it is below 0x20 or above 0x7E.
  private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var odd: UInt64 = 0
    var at = 0
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      odd |= word | (word &- ones &* 0x20) | (word &+ ones)
      at += 8
    }
    if odd & (ones &* 0x80) != 0 { return false }
    return bytes[at...].allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// The first control character or direction override; line feeds and tabs are text.
  static func hidden(in text: String) -> Unicode.Scalar? {
    var text = text
    guard text.withUTF8({ $0.contains(where: mayHide) }) else { return nil }
    return text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 9, 10: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  /// Whether the byte is, or begins, what `hidden` looks for.
  private static func mayHide(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 10 && byte != 9) || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }
}
