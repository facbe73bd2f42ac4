import Testing

@testable import QuizTerminal

@Suite("the environment")
struct EnvironmentTests {
  @Test("a variable has its value, one that is not set none")
  func values() {
    #expect(Environment.value("PATH")?.contains("/") == true)
    #expect(Environment.value("CANON_NO_SUCH_VARIABLE") == nil)
  }
}
