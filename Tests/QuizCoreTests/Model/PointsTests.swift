import FoundationEssentials
import Testing

@testable import QuizCore

@Suite("Points") struct PointsTests {
  @Test(
    "they are written without trailing noughts",
    arguments: [
      (10_000, "10"), (-2_500, "-2.5"), (3_333, "3.333"), (0, "0"), (-40, "-0.04"), (1_020, "1.02"),
    ])
  func words(thousandths: Int, words: String) {
    #expect(Points(thousandths: thousandths).description == words)
  }

  @Test("with their sign, nought has none")
  func signed() {
    #expect(Points(5).signed == "+5")
    #expect(Points(-5).signed == "-5")
    #expect(Points.zero.signed == "0")
  }

  @Test(
    "a share is rounded to the nearest thousandth, away from nought in the middle",
    arguments: [
      (10_000, 33, 3_300), (1, 50, 1), (-1, 50, -1), (1, 49, 0), (10_000, 0, 0),
      (7_000, 100, 7_000),
    ])
  func share(thousandths: Int, percent: Int, share: Int) {
    #expect(Points(thousandths: thousandths).share(percent: percent).thousandths == share)
  }

  @Test("what is too much stops at the limit, and nothing overflows")
  func limits() {
    let most = 1 << 53
    #expect(Points(Int.max).thousandths == most)
    #expect(Points(Int.min).thousandths == -most)
    #expect((Points(Int.max) + Points(Int.max)).thousandths == most)
    #expect((Points(Int.min) - Points(Int.max)).thousandths == -most)
    #expect((Points(Int.max) * Int.max).thousandths == most)
    #expect((Points(Int.max) * Int.min).thousandths == -most)
    #expect((-Points(Int.max)).thousandths == -most)
  }

  @Test(
    "a number that is none gives no points",
    arguments: [
      Double.nan, .infinity, -.infinity, 1e300,
    ])
  func none(value: Double) {
    #expect(Points(value) == nil)
  }

  @Test("decimals are read to the nearest thousandth")
  func decimals() {
    #expect(Points(3.3333)?.thousandths == 3333)
    #expect(Points(-0.0005)?.thousandths == -1)
  }

  @Test("they travel as a plain number", arguments: [0, 1, -1, 3333, 9_007_199_254_740_992])
  func travel(thousandths: Int) throws {
    let points = [Points(thousandths: thousandths)]
    let bytes = try JSONEncoder().encode(points)
    #expect(try JSONDecoder().decode([Points].self, from: bytes) == points)
  }

  @Test("a number too large for points is refused")
  func refused() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Points].self, from: Data("[1e300]".utf8))
    }
  }
}
