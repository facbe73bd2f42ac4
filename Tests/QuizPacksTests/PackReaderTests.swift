import QuizPacks
import Testing

@Suite("reading a pack")
struct PackReaderTests {
  @Test("a broken question costs neither the others nor their messages")
  func others() {
    let loaded = Loading.questions(
      "- {ask: q, answer: a}\n- {ask: r}\n- {answer: b}\n- {ask: s, answer: c}")
    #expect(loaded.pack?.questions.map(\.stem) == ["q", "s"])
    #expect(loaded.problems.map(\.line) == [8, 9])
  }

  @Test("two questions cannot go by one id")
  func ids() {
    let loaded = Loading.questions("- {id: x, ask: q, answer: a}\n- {id: x, ask: r, answer: b}")
    #expect(loaded.problems.count == 1 && loaded.problems.first?.line == 8)
  }

  @Test("a file without questions is no pack")
  func none() {
    #expect(Loading.pack("canon: 1\nid: a\ntitle: b\n").pack == nil)
    #expect(Loading.pack("").pack == nil && Loading.pack("- x\n").pack == nil)
  }
}
