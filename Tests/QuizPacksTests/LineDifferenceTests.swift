import QuizCore
import Testing

@testable import QuizPacks

@Suite("Differences by lines")
struct LineDifferenceTests {
  private func lines(_ text: String) -> [ArraySlice<UInt8>] {
    text.map { [UInt8](String($0).utf8)[...] }
  }

  @Test("a change stands where the lines around it are the same")
  func places() {
    #expect(
      LineDifference.changes(lines("abcde"), lines("abXde"))
        == [.init(old: 2..<3, new: 2..<3)])
    #expect(
      LineDifference.changes(lines("abcdef"), lines("bcYdefZ"))
        == [
          .init(old: 0..<1, new: 0..<0), .init(old: 3..<3, new: 2..<3),
          .init(old: 6..<6, new: 6..<7),
        ])
    #expect(LineDifference.changes(lines("abc"), lines("abc")) == [])
  }

  @Test("replacing what differs makes the new file of the old one, whatever they are")
  func law() {
    var chance = Chance(seed: 5)
    for _ in 0..<500 {
      let old = (0..<chance.below(20)).map { _ in [UInt8(97 + chance.below(9))][...] }
      let new = (0..<chance.below(20)).map { _ in [UInt8(97 + chance.below(9))][...] }
      var made = old
      for change in LineDifference.changes(old, new).reversed() {
        made.replaceSubrange(change.old, with: new[change.new])
      }
      #expect(made == new)
    }
  }
}
