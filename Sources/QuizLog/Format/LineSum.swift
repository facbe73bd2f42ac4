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

  /// The last line's sum as a member of an object.
  private(set) var member = Array("\"crc\":\"00000000\"".utf8)

  /// Takes the next line, whose sum then is the last.
  mutating func seal(_ body: UnsafeRawBufferPointer) {
    let value = sum(body)
    if last.isEmpty { last = [UInt8](repeating: 0, count: 8) }
    for place in 0..<8 {
      last[place] = LineSum.digit(value, place)
      member[place + 7] = last[place]
    }
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
    let body = line.dropLast(LineSum.length)
    let expected = body.withUnsafeBytes { sum($0) }
    last = digits
    return end.starts(with: LineSum.opening) && end.suffix(2).elementsEqual(LineSum.closing)
      && digits.indices.allSatisfy { digits[$0] == LineSum.digit(expected, $0) }
  }

  private func sum(_ body: UnsafeRawBufferPointer) -> UInt32 {
    var crc = CRC32()
    last.withUnsafeBytes { crc.update($0) }
    crc.update(body)
    return crc.value
  }

  @inline(__always)
  private static func digit(_ value: UInt32, _ place: Int) -> UInt8 {
    let digit = UInt8(truncatingIfNeeded: value >> UInt32(28 - 4 * place) & 0xF)
    return digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}
