import Testing

@testable import QuizCore

@Suite("Milliseconds") struct MillisecondsTests {
  @Test(
    "times are read as people write them",
    arguments: [
      ("20s", 20_000), ("2.4s", 2_400), ("2.4 s", 2_400), ("1m", 60_000), ("500ms", 500),
      ("7", 7_000), ("0", 0), ("24h", nil), ("1.5m", 90_000), ("86400s", 86_400_000),
    ] as [(String, Int?)])
  func read(text: String, milliseconds: Int?) {
    #expect(Milliseconds(text)?.rawValue == milliseconds)
  }

  @Test(
    "what is no time is refused",
    arguments: [
      "", "s", "ms", "-1s", "1e3", "0x10", "nan", "inf", "1.2.3", "86401s", "١s", "two",
    ])
  func refused(text: String) {
    #expect(Milliseconds(text) == nil)
  }

  @Test(
    "they are told in seconds, to a tenth",
    arguments: [
      (20_000, "20 s"), (2_400, "2.4 s"), (2_449, "2.4 s"), (2_450, "2.5 s"), (0, "0 s"),
      (-1_500, "-1.5 s"), (-20, "0 s"), (59_960, "60 s"),
    ])
  func words(milliseconds: Int, words: String) {
    #expect(Milliseconds(milliseconds).description == words)
  }

  @Test("no sum of times overflows")
  func overflow() {
    #expect(Milliseconds.seconds(.max) > .zero)
    #expect(Milliseconds.seconds(.min) < .zero)
    #expect((Milliseconds(.max) + Milliseconds(1)).rawValue == .min)
    #expect(!Milliseconds(.min).description.isEmpty)
  }
}
