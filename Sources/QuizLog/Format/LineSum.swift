import QuizText

/// The sum at the end of each line: CRC-32 over the eight digits of the line before (none for the
/// first) and the line's own bytes up to the comma before `"crc"`, in eight hexadecimal digits.
///
/// A changed byte, a line that was taken out, put in or moved: each leaves a sum that is wrong.
struct LineSum: Sendable {
  /// The digits of the last line, the first of them in the lowest byte; nil before the first line.
  private var last: UInt64?

  /// `,"crc":"`, eight digits, `"}`.
  static let length = 18
  private static let opening: [UInt8] = Array(",\"crc\":\"".utf8)

  /// Writes the end of a line, from the comma before its sum to the line feed.
  ///
  /// - Parameter start: where the line begins.
  mutating func seal(_ pen: inout Pen, from start: Int) {
    let digits = pen.withBytes { next(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    last = digits
    pen.need(LineSum.length + 1)
    pen.text(",\"crc\":\"")
    pen.eight(digits)
    pen.text("\"}\n")
  }

  /// Whether a whole line, without its line feed, bears the right sum. The sum it bears counts for
  /// the next one, so that one changed line is one finding.
  mutating func isRight(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= LineSum.length else {
      last = nil
      return false
    }
    let (expected, found) = line.withUnsafeBytes { raw in
      let body = raw.count - LineSum.length
      let digits = raw.loadUnaligned(fromByteOffset: body + 8, as: UInt64.self)
      return (next(UnsafeRawBufferPointer(rebasing: raw[..<body])), UInt64(littleEndian: digits))
    }
    last = found
    return found == expected && line.suffix(LineSum.length).starts(with: LineSum.opening)
      && line.suffix(2).elementsEqual([0x22, 0x7D])
  }

  private func next(_ body: UnsafeRawBufferPointer) -> UInt64 {
    var crc = CRC32()
    if let last { withUnsafeBytes(of: last.littleEndian) { crc.update($0) } }
    crc.update(body)
    return LineSum.digits(crc.value)
  }

  /// Eight hexadecimal digits at once: the number's halves, quarters and eighths are set apart, the
  /// highest in the lowest byte, and 6 added to a digit above 9 runs over into the next four bits.
  private static func digits(_ value: UInt32) -> UInt64 {
    var word = UInt64(value)
    word = word >> 16 | (word & 0xFFFF) << 32
    word = word >> 8 & 0x0000_00FF_0000_00FF | (word & 0x0000_00FF_0000_00FF) << 16
    word = word >> 4 & 0x000F_000F_000F_000F | (word & 0x000F_000F_000F_000F) << 8
    let ones: UInt64 = 0x0101_0101_0101_0101
    let letters = (word &+ ones &* 6) >> 4 & ones
    return word &+ ones &* 0x30 &+ letters &* 0x27
  }
}
