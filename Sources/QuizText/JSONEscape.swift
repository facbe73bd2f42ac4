/// JSON's quoting of text.
enum JSONEscape {
  /// Whether the text stands for itself; where that is not sure at a glance, false.
  @inline(__always)
  static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(source)
    guard raw.count >= 8 else { return !mayHoldSpecial(short(raw)) }
    var at = 0
    while at + 8 < raw.count {
      if mayHoldSpecial(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { return false }
      at += 8
    }
    return !mayHoldSpecial(raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
  }

  /// Fewer than eight bytes as a word, some of them twice, filled up with an `a`.
  @inline(__always)
  private static func short(_ raw: UnsafeRawBufferPointer) -> UInt64 {
    let filler: UInt64 = 0x6161_6161_6161_6161
    if raw.count >= 4 {
      let head = raw.loadUnaligned(as: UInt32.self)
      let tail = raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self)
      return UInt64(head) | UInt64(tail) << 32
    }
    guard raw.count > 0 else { return filler }
    let ends = UInt64(raw[0]) | UInt64(raw[raw.count >> 1]) << 8 | UInt64(raw[raw.count - 1]) << 16
    return filler << 24 | ends
  }

  /// Writes `source`, which is UTF-8, in quotes; the pen needs room for `most` bytes.
  static func escape(_ source: UnsafeBufferPointer<UInt8>, with pen: inout Pen) {
    pen.byte(0x22)
    var done = 0
    var at = 0
    while true {
      at = firstSpecial(source, from: at)
      if at == source.count { break }
      let length = escapedLength(source, at)
      if length == 0 {
        at += 1
        continue
      }
      pen.text(UnsafeBufferPointer(rebasing: source[done..<at]))
      writeEscape(source, at, length, with: &pen)
      at += length
      done = at
    }
    pen.text(UnsafeBufferPointer(rebasing: source[done...]))
    pen.byte(0x22)
  }

  /// Room for a text of so many bytes in quotes, each byte written as `\u0000` at worst.
  static func most(_ count: Int) -> Int { count * 6 + 2 }

  /// The next byte that may want escaping: below space, `"`, `\`, DEL, or a lead byte of those
  /// scalars beyond ASCII that do.
  @inline(__always)
  private static func firstSpecial(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(source)
    var at = start
    while at + 8 <= raw.count {
      if mayHoldSpecial(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { break }
      at += 8
    }
    while at < raw.count {
      if special(raw[at]) { return at }
      at += 1
      guard at & 7 == 0 else { continue }
      while at + 8 <= raw.count,
        !mayHoldSpecial(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      { at += 8 }
    }
    return at
  }

  /// True of a word of eight bytes with one above 0x7E, below 0x20, or equal to `"` or `\`.
  @inline(__always)
  static func mayHoldSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones &* 0x80
    let low = word &- ones &* 0x20
    let quote = (word ^ (ones &* 0x22)) &- ones
    let slash = (word ^ (ones &* 0x5C)) &- ones
    let delete = word &+ ones
    return (low | quote | slash | delete | word) & high != 0
  }

  @inline(__always)
  private static func special(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
      || byte == 0xEF
  }

  /// The number of bytes at `at` to be written as an escape, 0 for none.
  private static func escapedLength(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    switch source[at] {
    case 0xC2: return source[at + 1] < 0xA0 ? 2 : 0
    case 0xE2, 0xEF: return isHiddenControl(scalar3(source, at)) ? 3 : 0
    default: return 1
    }
  }

  private static func scalar3(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    let first = UInt32(source[at] & 0x0F) << 12
    let second = UInt32(source[at + 1] & 0x3F) << 6
    return first | second | UInt32(source[at + 2] & 0x3F)
  }

  private static func isHiddenControl(_ scalar: UInt32) -> Bool {
    (0x2028...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar) || scalar == 0xFEFF
  }

  private static func writeEscape(
    _ source: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int, with pen: inout Pen
  ) {
    pen.byte(0x5C)
    switch source[at] {
    case 0x22: pen.byte(0x22)
    case 0x5C: pen.byte(0x5C)
    case 0x0A: pen.byte(0x6E)
    case 0x0D: pen.byte(0x72)
    case 0x09: pen.byte(0x74)
    default:
      let scalar =
        length == 3
        ? scalar3(source, at) : UInt32(length == 2 ? source[at + 1] : source[at])
      pen.byte(0x75)
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
        pen.byte(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
