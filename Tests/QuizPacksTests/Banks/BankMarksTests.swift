import Testing

@testable import QuizPacks

@Suite("By what a question can be drawn")
struct BankMarksTests {
  @Test("level and names come back as they were")
  func roundTrip() {
    for marks in [
      BankMarks(level: 0, names: []), BankMarks(level: 5, names: [1, 256, 4_000_000_000]),
    ] {
      #expect(BankMarks(marks.bytes) == marks)
    }
  }

  @Test("anything else is none", arguments: [[], [6], [1, 2], [1, 0, 0, 0]] as [[UInt8]])
  func refused(bytes: [UInt8]) { #expect(BankMarks(bytes) == nil) }
}
