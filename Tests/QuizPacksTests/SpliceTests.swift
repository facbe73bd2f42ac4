import Testing

@testable import QuizPacks

@Suite("Splices") struct SpliceTests {
  private let bytes = Array("one two three".utf8)

  private func applied(_ splices: [Splice]) -> String? {
    splices.applied(to: bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("each range is counted in the text as it was, in whatever order they come")
  func several() {
    let splices = [Splice(8..<13, "3"), Splice(at: 0, "> "), Splice(3..<4, "")]
    #expect(applied(splices) == "> onetwo 3")
  }

  @Test("two at one place stay in their order, and nothing changes nothing")
  func order() {
    #expect(applied([Splice(at: 3, "a"), Splice(at: 3, "b")]) == "oneab two three")
    #expect(applied([]) == "one two three")
    #expect(applied([Splice(at: 13, "!")]) == "one two three!")
  }

  @Test("overlapping or outside, none is made")
  func overlap() {
    #expect(applied([Splice(0..<4, ""), Splice(3..<5, "")]) == nil)
    #expect(applied([Splice(12..<14, "")]) == nil)
    #expect(applied([Splice(at: 14, "")]) == nil)
  }
}
