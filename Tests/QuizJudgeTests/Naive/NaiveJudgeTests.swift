import TestKit
import Testing

@testable import QuizJudge

@Suite("the judge and a plain one", .timeLimit(.minutes(10)))
struct NaiveJudgeTests {
  @Test("the compiled form judges as the naive one does, on random answers and guesses")
  func equal() {
    var read = 0
    for place in 0..<UInt64(Campaign.size(20_000)) {
      let seed = Campaign.seed &* 1_000_003 &+ place
      let one = RandomCase(seed: seed)
      let line = try? Answerline(one.source, rivals: one.rivals, strictness: one.strictness)
      let naive = NaiveJudge(one.source, rivals: one.rivals, strictness: one.strictness)
      #expect((line == nil) == (naive == nil), "\(one.source)")
      guard let line, let naive else { continue }
      read += 1
      let (verdict, prompt) = naive.judge(one.guess)
      let judged = line.judge(one.guess)
      #expect(
        judged.verdict == verdict && judged.prompt == prompt,
        "seed \(seed): \(one.source) not \(one.rivals) \(one.strictness) | \(one.guess) | naive \(verdict) \(prompt ?? "") | \(judged)"
      )
    }
    #expect(read > 0)
  }

  @Test("both judge the cases of the tables alike")
  func tables() throws {
    let tables = [TitlesCases.table, PeopleCases.table2, NumbersCases.table, HedgesCases.table]
    for one in tables.flatMap(JudgingTable.cases) {
      let naive = try #require(NaiveJudge(.text(TextAnswer(one.answer))))
      let line = try Answerline(.text(TextAnswer(one.answer)))
      #expect(naive.judge(one.guess).0 == line.judge(one.guess).verdict, "\(one)")
    }
  }
}
