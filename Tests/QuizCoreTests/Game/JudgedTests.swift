import FoundationEssentials
import Testing

@testable import QuizCore

@Suite("A verdict that was given") struct JudgedTests {
  private static let ruling = Ruling(.prompt, percent: 0, prompt: "which?", reason: "part")
  private static let plain = judged()

  /// Takes the one field that a test changes.
  private static func judged(
    by: ID<Contestant> = "ann", text: String = "Rome", ruling: Ruling = JudgedTests.ruling,
    remark: String? = nil, after: Int = 5, clues: Int = 1, isOverruled: Bool = false
  ) -> Event.Judged {
    Event.Judged(
      by: by, text: text, outcome: ruling.outcome, percent: ruling.percent, prompt: ruling.prompt,
      reason: ruling.reason, remark: remark, after: Milliseconds(after), clues: clues,
      isOverruled: isOverruled)
  }

  @Test("is another where any field is another")
  func equality() {
    let others = [
      JudgedTests.judged(by: "bob"), JudgedTests.judged(text: "rome"),
      JudgedTests.judged(ruling: Ruling(.wrong, percent: 0, prompt: "which?", reason: "part")),
      JudgedTests.judged(ruling: Ruling(.prompt, percent: 1, prompt: "which?", reason: "part")),
      JudgedTests.judged(ruling: Ruling(.prompt, percent: 0, prompt: nil, reason: "part")),
      JudgedTests.judged(ruling: Ruling(.prompt, percent: 0, prompt: "which?", reason: "typo")),
      JudgedTests.judged(remark: "no"), JudgedTests.judged(after: 6), JudgedTests.judged(clues: 2),
      JudgedTests.judged(isOverruled: true),
    ]
    #expect(others.allSatisfy { $0 != JudgedTests.plain })
    #expect(JudgedTests.judged() == JudgedTests.plain)
    #expect(JudgedTests.judged().hashValue == JudgedTests.plain.hashValue)
  }

  @Test("is read back as it was written")
  func codable() throws {
    let judged = JudgedTests.judged(remark: "nearly", isOverruled: true)
    let bytes = try JSONEncoder().encode(judged)
    #expect(try JSONDecoder().decode(Event.Judged.self, from: bytes) == judged)
  }

  @Test("can be given anew on the same answer")
  func under() {
    let settled = JudgedTests.judged(remark: "nearly").under(.right("nearest"))
    #expect(settled == JudgedTests.judged(ruling: .right("nearest"), remark: "nearly"))
    #expect(settled.isFinal)
    #expect(!JudgedTests.plain.isFinal)
  }
}
