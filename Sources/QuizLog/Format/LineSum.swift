import QuizText

/// The sum at the end of each line: CRC-32 over the eight digits of the line before (none for the
/// first) and the line's own bytes up to the comma before `"crc"`, in eight hexadecimal digits.
///
/// A changed byte, a line that was taken out, put in or moved: each leaves a sum that is wrong.
struct LineSum: Sendable {
  /// The digits of the last line; empty before the first.
  private(set) var last: [UInt8] = []

  /// `,"crc":"`, eight digits, `"}`.
  static let length = 18
  private static let opening = Array(",\"crc\":\"".utf8)
  private static let closing = Array("\"}".utf8)

  /// The sum of the next line, which then is the last.
  mutating func sealed(_ body: ArraySlice<UInt8>) -> [UInt8] {
    last = sum(body)
    return last
  }

  /// Whether a whole line, without its line feed, bears the right sum. The sum it bears counts for
  /// the next one, so that one changed line is one finding.
  mutating func isRight(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= LineSum.length else {
      last = []
      return false
    }
    let end = line.suffix(LineSum.length)
    let digits = Array(end.dropFirst(LineSum.opening.count).prefix(8))
    let expected = sum(line.dropLast(LineSum.length))
    last = digits
    return end.starts(with: LineSum.opening) && end.suffix(2).elementsEqual(LineSum.closing)
      && digits == expected
  }

  private func sum(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var crc = CRC32()
    crc.update(last)
    crc.update(body)
    let value = crc.value
    return (0..<8).map { place in
      let digit = UInt8(truncatingIfNeeded: value >> UInt32(28 - 4 * place) & 0xF)
      return digit < 10 ? 0x30 + digit : 0x57 + digit
    }
  }
}
