import QuizCore
import Testing

@testable import class QuizCore.Memo

@Suite("what is kept")
struct MemoTests {
  @Test("it is worked out once, for all that share it")
  func once() {
    let memo = Memo()
    var count = 0
    for _ in 0..<3 {
      let bytes = memo.bytes {
        count += 1
        return [1, 2]
      }
      #expect(bytes == [1, 2])
    }
    #expect(count == 1)
  }
}
