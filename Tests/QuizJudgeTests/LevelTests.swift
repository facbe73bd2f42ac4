import Testing

@testable import QuizJudge

@Suite("levels")
struct LevelTests {
  @Test("they are ordered from letter for letter to typos")
  func order() {
    let levels: [Level] = [.folded, .article, .wordForm, .required, .typo]
    #expect(levels.shuffled().sorted() == levels)
  }
}
