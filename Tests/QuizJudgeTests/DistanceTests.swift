import Testing

@testable import QuizJudge

@Suite("weighted distance")
struct DistanceTests {
  private func cost(_ a: String, _ b: String, cap: Int = 12) -> Int? {
    let answer = [Letter](folded: a)
    let guess = [Letter](folded: b)
    return Distance(answer: answer[...], guess: guess[...], first: TypoBudget.firstOfAll)
      .cost(cap: cap)
  }

  @Test("a swap counts once, a doubling half, the first letter double")
  func weights() {
    #expect(cost("paris", "paris") == 0)
    #expect(cost("paris", "pairs") == 2)
    #expect(cost("paris", "pariss") == 1)
    #expect(cost("missing", "mising") == 1)
    #expect(cost("paris", "parks") == 2)
    #expect(cost("paris", "baris") == 4)
    #expect(cost("paris", "aris") == 4)
  }

  @Test("digits are never edited")
  func digits() {
    #expect(cost("apollo11", "apollo12") == nil)
    #expect(cost("apollo11", "apollo1") == nil)
    #expect(cost("apollo11", "apolo11") == 1)
  }

  /// The textbook recurrence over whole rows, in half letters.
  private func naive(_ a: [Letter], _ b: [Letter]) -> Int {
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          rows[i][j] = 2 * (i + j)
          continue
        }
        var best = min(rows[i - 1][j], rows[i][j - 1]) + 2
        best = min(best, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 2))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 2)
        }
        rows[i][j] = best
      }
    }
    return rows[a.count][b.count] / 2
  }

  @Test("the banded distance equals the textbook's", arguments: 0..<300)
  func equalsNaive(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func letters() -> [Letter] {
      (0..<(seed % 9 + 1)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Letter(UInt32(97 + (state >> 60) % 3))
      }
    }
    let (a, b) = (letters(), letters())
    #expect(PlainDistance.between(a, b, cap: 20) == naive(a, b))
  }
}
