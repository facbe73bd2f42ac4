import CUtf8proc

/// The first half of reading: case, width, ligatures and accents go, punctuation stays.
enum Folding {
  static let mostLetters = 40_000

  /// NFKD, case folding and the letter table in one go; folding twice changes nothing more.
  static func fold(_ text: String) -> [Letter] {
    var text = text
    return text.withUTF8 { bytes in
      var letters: [Letter] = []
      letters.reserveCapacity(bytes.count + 8)
      for (index, byte) in bytes.enumerated() {
        guard byte < 128 else { return unicode(bytes, from: index, after: letters) }
        letters.append(ascii(byte))
      }
      return letters
    }
  }

  /// A sign of ASCII, wherever it stands.
  static func ascii(_ byte: UInt8) -> Letter {
    if byte &- 65 < 26 { return Letter(UInt32(byte) + 32) }
    if byte < 32 || byte == 127 { return " " }
    return byte == 96 ? "'" : Letter(UInt32(byte))
  }

  private static func unicode(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: Int, after letters: [Letter]
  ) -> [Letter] {
    var letters = letters
    // A mark on the last plain letter belongs to the part that is decomposed.
    let rest = UnsafeBufferPointer(rebasing: bytes[index...])
    let separated = spaced(rest)
    for scalar in decompose(separated) { LetterTable.append(scalar, to: &letters) }
    return letters
  }

  /// `9½` is nine and a half, not ninety-one halves, and `10³` not a hundred and three.
  private static func spaced(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var isRaised = false
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      let isLatinFraction = byte == 0xC2 && (0xBC...0xBE).contains(next)
      let isOtherFraction = byte == 0xE2 && next == 0x85 && (0x90...0x9E).contains(third)
      if isLatinFraction || isOtherFraction { result.append(32) }
      if isSuperscript(byte, next, third) && !isRaised { result.append(UInt8(ascii: "^")) }
      if byte & 0xC0 != 0x80 { isRaised = isSuperscript(byte, next, third) }
      result.append(byte)
    }
    return result
  }

  /// ¹ ² ³, ⁰ to ⁹ and ⁻.
  private static func isSuperscript(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> Bool {
    byte == 0xC2 && (next == 0xB2 || next == 0xB3 || next == 0xB9)
      || byte == 0xE2 && next == 0x81 && (0xB0...0xBB).contains(third)
  }

  private static func decompose(_ bytes: [UInt8]) -> [Letter] {
    let options = utf8proc_option_t(
      UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
        | UTF8PROC_IGNORE.rawValue)
    var buffer = [Int32](repeating: 0, count: bytes.count * 2 + 8)
    var needed = utf8proc_decompose(bytes, bytes.count, &buffer, buffer.count, options)
    if needed > buffer.count {
      // One sign of Arabic can stand for eighteen letters: a limit on what is worth reading.
      guard needed <= mostLetters else { return [] }
      buffer = [Int32](repeating: 0, count: needed + 8)
      needed = utf8proc_decompose(bytes, bytes.count, &buffer, buffer.count, options)
    }
    guard needed > 0 else { return [] }
    return buffer[..<min(needed, buffer.count)].map { Letter(UInt32(bitPattern: $0)) }
  }
}
