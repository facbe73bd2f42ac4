import Synchronization
import Testing

@testable import QuizPacks

@Suite("Work done ahead")
struct ReadAheadTests {
  private final class Count: Sendable {
    let value = Mutex(0)
  }

  @Test("results come in order, however many threads there are", arguments: [1, 2, 5])
  func order(ahead: Int) {
    let work = ReadAhead(50, ahead: ahead) { $0 * $0 }
    var results: [Int] = []
    while let next = work.next() { results.append(next) }
    #expect(results == (0..<50).map { $0 * $0 })
    #expect(work.next() == nil)
  }

  @Test("no more is begun than is to be taken soon")
  func ahead() {
    let begun = Count()
    let work = ReadAhead(100, ahead: 3) { number in
      begun.value.withLock { $0 += 1 }
      return number
    }
    #expect(work.next() == 0)
    #expect(begun.value.withLock { $0 } <= 4)
  }
}
