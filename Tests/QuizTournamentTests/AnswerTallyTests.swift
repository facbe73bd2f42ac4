import QuizCore
import Testing

@testable import QuizTournament

struct AnswerTallyTests {
  @Test("counts of one value are added up, the most valuable first")
  func tally() {
    var tally = AnswerTally()
    for (value, number) in [(10, 2), (-5, 1), (15, 1), (10, 3)] {
      tally.add(.init(value: Points(value), number: number))
    }
    #expect(tally.counts.map(\.value) == [15, 10, -5])
    #expect(tally.counts.map(\.number) == [1, 5, 1])
    #expect(tally.points == 60)
    #expect(tally.number { $0 < .zero } == 1)
  }
}
