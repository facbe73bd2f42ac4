import QuizText

/// The checksum at the end of each line of a journal: CRC-32 of all that stands before it.
enum JournalSum {
  private static let mark = Array(",\"sum\":\"".utf8)
  /// `,"sum":"1a2b3c4d"}`.
  private static let length = mark.count + 10

  /// Ends the object that is open, and the line.
  static func sealed(_ json: JSONWriter) -> [UInt8] {
    var line = json.bytes
    let sum = digits(of: CRC32(line).value)
    line += mark
    line += sum
    line += [0x22, 0x7D, 0x0A]
    return line
  }

  /// What was sealed; nil where the line, given without its end, is not as it was written.
  static func opened(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    let start = line.count - length
    guard start > 0 else { return nil }
    let body = UnsafeRawBufferPointer(rebasing: line[..<start])
    var sum = CRC32()
    sum.update(body)
    let expected = mark + digits(of: sum.value) + [0x22, 0x7D]
    return line[start...].elementsEqual(expected) ? body : nil
  }

  private static func digits(of sum: UInt32) -> [UInt8] {
    (0..<8).map { place in
      let digit = UInt8(truncatingIfNeeded: sum >> UInt32(28 - 4 * place) & 0xF)
      return digit < 10 ? 0x30 + digit : 0x57 + digit
    }
  }
}
