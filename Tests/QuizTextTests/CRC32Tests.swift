import Testing

@testable import QuizText

@Suite("CRC-32")
struct CRC32Tests {
  @Test("the published check value")
  func check() {
    #expect(CRC32("123456789".utf8).value == 0xCBF4_3926)
    #expect(CRC32([]).value == 0)
  }

  @Test("a longer text, as zlib has it")
  func longer() {
    #expect(CRC32("The quick brown fox jumps over the lazy dog".utf8).value == 0x414F_A339)
  }

  @Test("pieces give what the whole gives")
  func pieces() {
    let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for cut in 0...100 {
      var crc = CRC32()
      crc.update(bytes[..<cut])
      crc.update(bytes[cut...])
      #expect(crc == CRC32(bytes))
    }
  }

  @Test("by blocks or by tables, from any register and of any length, the sum is the same")
  func blocks() {
    let bytes = (0..<600).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) }
    for length in 0...600 {
      var (blocks, tables) = (CRC32(bytes[..<5]), CRC32(bytes[..<5]))
      bytes[..<length].withUnsafeBytes { blocks.update($0) }
      bytes[..<length].withUnsafeBytes { tables.updateByTables($0) }
      #expect(blocks == tables, "\(length)")
    }
  }
}
