import QuizCore
import Testing

@testable import QuizTournament

struct WeightLayoutTests {
  @Test("sums compare as the places one by one, also across lanes")
  func order() {
    let layout = WeightLayout(bounds: [4] + Array(repeating: 64, count: 12) + [4])
    #expect(layout.lanes > 1)
    var one = layout.zero
    var two = layout.zero
    layout.add(1, at: 0, to: &one)
    for place in 1...12 { layout.add(64, at: place, to: &two) }
    layout.add(4, at: 13, to: &two)
    #expect(two.lexicographicallyPrecedes(one))
    layout.add(1, at: 0, to: &two)
    #expect(one.lexicographicallyPrecedes(two))
    layout.add(-64, at: 12, to: &two)
    layout.add(-64, at: 1, to: &two)
    layout.add(-1, at: 1, to: &two)
    #expect(two.lexicographicallyPrecedes(one))
  }
}
