import Testing

@testable import QuizJudge

@Suite("matches")
struct MatchTests {
  @Test("the level decides, then the cost")
  func nearer() {
    let exact = Match(form: 1, level: .folded, rule: .exact)
    let slip = Match(form: 0, level: .typo, cost: 1, rule: .typo)
    let edit = Match(form: 0, level: .typo, cost: 2, rule: .typo)
    #expect(exact.isNearer(than: slip) && slip.isNearer(than: edit))
    #expect(!edit.isNearer(than: slip) && !slip.isNearer(than: slip))
  }
}
