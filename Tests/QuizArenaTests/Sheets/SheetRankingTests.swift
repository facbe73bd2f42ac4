import QuizCore
import Testing

@testable import QuizArena

@Suite("Ranking of answer sheets") struct SheetRankingTests {
  private func score(_ name: String, _ line: Int, _ points: Int, right: Bool = true) -> SheetScore {
    var mark = SheetMark()
    mark.verdict = right ? .right : .blank
    return SheetScore(name: name, line: line, points: Points(points), marks: [mark, nil])
  }

  private func ranking(_ scores: [SheetScore]) -> SheetRanking {
    var ranking = SheetRanking(blanks: 2)
    for score in scores { ranking.add(score) }
    return ranking
  }

  @Test("the same points share a rank, in the order of the file, and the next ranks count on")
  func ranks() {
    var told: [String] = []
    ranking([score("a", 2, 5), score("b", 3, 9), score("", 4, 5), score("d", 5, 1)]).walk {
      told.append("\($0.isShared ? "=" : "")\($0.rank) \($0.name) \($0.points)")
      return true
    }
    #expect(told == ["1 b 9", "=2 a 5", "=2 line 4 5", "4 d 1"])
  }

  @Test("a walk ends where it is told to")
  func stops() {
    var count = 0
    ranking((0..<9).map { score("a", $0, $0) }).walk { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  @Test("how each question went is counted; one without a column has nothing")
  func tallies() {
    let counted = ranking([score("a", 2, 5), score("b", 3, 0, right: false), score("c", 4, 5)])
    #expect(counted.tallies == [[2, 0, 0, 1, 0], [0, 0, 0, 0, 0]])
    #expect(counted.count == 3)
  }

  @Test("names that stand twice are found, and long and strange ones kept")
  func repeats() {
    let long = String(repeating: "ä", count: 40_000)
    let found = ranking([
      score("Ann", 2, 1), score("", 3, 1), score("Bo", 4, 1), score("Ann", 5, 1), score("", 6, 1),
      score("Ann", 9, 1), score(long, 10, 7),
    ])
    #expect(found.repeats().map(\.line) == [5, 9])
    #expect(found.repeats().map(\.earlier) == [2, 2])
    var best = ""
    found.walk {
      best = $0.name
      return false
    }
    #expect(best == String(repeating: "ä", count: 8000))
  }
}
