import QuizPacks
import Testing

@Suite("what a file yields")
struct LoadedPackTests {
  @Test("a warning is no error")
  func errors() {
    let sound = Loading.questions("- {ask: q, answer: a}")
    #expect(!sound.hasErrors && sound.pack != nil)
    let broken = Loading.questions("- {ask: q}")
    #expect(broken.hasErrors)
    let warned = Loading.questions("- {ask: q, answer: True}")
    #expect(!warned.hasErrors && warned.problems.map(\.severity) == [.warning])
  }
}
