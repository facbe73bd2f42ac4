import QuizYAML
import Testing

@Suite("going on after an error")
struct RecoveryTests {
  @Test("a broken item costs neither the one before nor the one behind")
  func items() {
    let text = "questions:\n  - ask: a\n  - ask: \"b\n    answer: x\n  - ask: c\n"
    #expect(stems(text) == ["a", "c"])
    #expect(read(text).problems.map(\.place.line) == [3])
  }

  @Test("two broken items are told in one run")
  func two() {
    let text = "questions:\n  - ask: @a\n  - ask: b\n  - ask: c: d\n  - ask: e\n"
    #expect(stems(text) == ["b", "e"])
    #expect(read(text).problems.map(\.place.line) == [2, 4])
  }

  @Test("a broken key before the list costs no other key")
  func head() {
    let text = "title: a: b\nid: x\nquestions:\n  - ask: a\n"
    #expect(stems(text) == ["a"] && read(text).root?["id"]?.text == "x")
  }

  @Test("what follows the list is read too")
  func after() {
    let text = "questions:\n  - ask: a: b\nlicense: free\n"
    #expect(read(text).root?["license"]?.text == "free")
  }
}
