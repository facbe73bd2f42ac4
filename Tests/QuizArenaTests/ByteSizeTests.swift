import Testing

@testable import QuizArena

@Suite("Sizes as people write them") struct ByteSizeTests {
  @Test(
    "bytes, kilobytes and more are read",
    arguments: [
      ("1", 1), ("65536", 65_536), ("64 KiB", 65_536), ("64K", 65_536), ("2 mb", 2_097_152),
      ("1GiB", 1_073_741_824), ("1024 g", 1_099_511_627_776), ("12 B", 12),
    ])
  func read(text: String, bytes: Int) { #expect(ByteSize.bytes(text) == bytes) }

  @Test(
    "anything else is refused",
    arguments: ["", "0", "-1", "1.5k", "lots", "k", "1025 GiB", "99999999999999999999", "1 kk"])
  func refused(text: String) { #expect(ByteSize.bytes(text) == nil) }
}
