import Testing

@testable import QuizShell

struct ParallelTests {
  @Test("results come in the order of the pieces, whichever is done first")
  func order() {
    let squares = Parallel.map(Array(0..<50)) { number in
      (0..<(50 - number) * 1000).reduce(0) { $0 &+ $1 % 2 } > -1 ? number * number : 0
    }
    #expect(squares == (0..<50).map { $0 * $0 })
    #expect(Parallel.map([Int]()) { $0 }.isEmpty)
    #expect(Parallel.cores >= 1)
  }
}
