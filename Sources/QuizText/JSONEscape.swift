/// JSON's quoting of text.
enum JSONEscape {
  /// Appends `text` in quotes.
  @inline(__always)
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  /// Whether the text stands for itself.
  @inline(__always)
  static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(source)
    guard raw.count >= 8 else { return !source.contains { special($0) || $0 > 0x7E } }
    var at = 0
    while at + 8 < raw.count {
      if mayHoldSpecial(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { return false }
      at += 8
    }
    return !mayHoldSpecial(raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
  }

  /// Writes a plain text in quotes and says how many bytes that took.
  @inline(__always)
  static func putPlain(
    _ source: UnsafeBufferPointer<UInt8>, at start: UnsafeMutablePointer<UInt8>
  ) -> Int {
    start.pointee = 0x22
    if let base = source.baseAddress { (start + 1).update(from: base, count: source.count) }
    start[source.count + 1] = 0x22
    return source.count + 2
  }

  /// Appends `source`, which is UTF-8, in quotes.
  static func append(_ source: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    if isPlain(source) {
      out.put(atMost: source.count + 2) { putPlain(source, at: $0) }
    } else {
      appendEscaped(source, to: &out)
    }
  }

  private static func appendEscaped(_ source: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    out.append(0x22)
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
      out.append(contentsOf: UnsafeBufferPointer(rebasing: source[done..<at]))
      appendEscape(source, at, length, to: &out)
      at += length
      done = at
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: source[done...]))
    out.append(0x22)
  }

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
  private static func mayHoldSpecial(_ word: UInt64) -> Bool {
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

  private static func appendEscape(
    _ source: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int, to out: inout [UInt8]
  ) {
    switch source[at] {
    case 0x22: out.append(contentsOf: [0x5C, 0x22])
    case 0x5C: out.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: out.append(contentsOf: [0x5C, 0x6E])
    case 0x0D: out.append(contentsOf: [0x5C, 0x72])
    case 0x09: out.append(contentsOf: [0x5C, 0x74])
    default:
      let scalar =
        length == 3
        ? scalar3(source, at) : UInt32(length == 2 ? source[at + 1] : source[at])
      out.append(contentsOf: [0x5C, 0x75])
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
        out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
