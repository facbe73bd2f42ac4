import QuizCore
import Testing

@testable import QuizPacks

@Suite("The tests that a pack holds")
struct PackTestsTests {
  @Test(
    "each promise is a trial with its place, in the order of the file, and says what came of it")
  func trials() throws {
    let pack = """
      - ask: Who wrote the music?
        answer: Jeremy Zuckerman
        examples:
          reject: [Mako]
          accept: [zuckerman, Sugarman]
      - ask: Who posted first?
        answer: DiMartino
        wrong: [Konietzko]
        feedback: {Konietzko: Second., Konietsko: Second.}
      """
    let tests = PackTests(try #require(Linting.file(LintManual.head + pack).placed))
    #expect(
      tests.trials.map(\.guess) == ["Mako", "zuckerman", "Sugarman", "Konietzko", "Konietsko"])
    #expect(tests.trials.map(\.line) == [11, 12, 12, 16, 16])
    #expect(tests.trials.map(\.expected) == [.wrong, .right, .right, nil, nil])
    #expect(tests.failures.map(\.guess) == ["Sugarman", "Konietsko"])
    #expect(tests.failures.allSatisfy { !$0.reason.isEmpty })
  }
}
