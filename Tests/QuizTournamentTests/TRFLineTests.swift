import QuizCore
import Testing

@testable import QuizTournament

struct TRFLineTests {
  @Test("columns count from 1 and end with the line")
  func columns() {
    let line = TRFLine("001  äb  7")
    #expect(line.code == "001")
    #expect(line.text(4...8) == "äb")
    #expect(line.text(8...20) == "7")
    #expect(line.raw(11...12) == "")
    #expect(TRFLine.all(in: "a\r\nb\rc\n\nd").map(\.whole) == ["a", "b", "c", "", "d"])
  }

  @Test(
    "points have one decimal at most",
    arguments: [
      ("1.5", 15), ("0", 0), (".5", 5), ("12.0", 120), ("-1.5", -15), ("2.50", 25),
      ("1.55", nil), ("x", nil), ("", nil), ("1.2.3", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func tenths(text: String, value: Int?) {
    #expect(TRFLine.tenths(text) == value)
  }
}
