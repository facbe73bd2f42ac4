import Testing

@testable import QuizPacks

@Suite("The longest rising run")
struct RisingRunTests {
  @Test("as many numbers as can stand in rising order")
  func runs() {
    #expect(RisingRun.longest([]) == [])
    #expect(RisingRun.longest([3, 1, 2]) == [1, 2])
    #expect(RisingRun.longest([0, 4, 1, 2, 3]) == [0, 2, 3, 4])
    #expect(RisingRun.longest([3, 2, 1]).count == 1)
  }
}
