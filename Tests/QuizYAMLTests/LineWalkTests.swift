import Testing

@testable import QuizYAML

@Suite("from line to line")
struct LineWalkTests {
  private struct Step: Equatable {
    var cause: YAMLProblem.Cause?
    var next: Int?
    var hasSkipped: Bool
  }

  private func walk(_ text: String) -> Step {
    raw(text) { bytes in
      let top = Place(line: 1, column: 1, offset: 0)
      var walk = LineWalk(bytes: bytes, line: LineShape(bytes, at: top))
      let cause = walk.skipWhole()
      return Step(cause: cause, next: walk.next?.line, hasSkipped: walk.hasSkipped)
    }
  }

  @Test("the lines of a block, of quoted text and of brackets are skipped")
  func skips() {
    #expect(walk("a: |\n  x\n  y: z\nb: 1\n") == Step(next: 4, hasSkipped: true))
    #expect(walk("a: \"x\n  y\"\nb: 1\n") == Step(next: 3, hasSkipped: true))
    #expect(walk("a: [x,\n  y]\nb: 1\n") == Step(next: 3, hasSkipped: true))
    #expect(walk("a: x\nb: 1\n") == Step(next: 2, hasSkipped: false))
    #expect(walk("a: x") == Step(next: nil, hasSkipped: false))
  }

  @Test("what nothing closes before the next key is the fault")
  func open() {
    #expect(walk("a: \"x\nb: 1\n").cause == .openQuote(quote: "\"", proposal: "a: \"x\""))
    #expect(walk("a: [x\nb: 1\n").cause == .openBracket("[", proposal: "a: \"[x\""))
  }
}
