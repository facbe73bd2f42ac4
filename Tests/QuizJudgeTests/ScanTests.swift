import Testing

@testable import QuizJudge

@Suite("a place in letters")
struct ScanTests {
  @Test("it moves behind what is there and stays before what is not")
  func skipping() {
    var scan = Scan(Spelled.letters("12 km  "))
    #expect(scan.digits() == [1, 2] && scan.rest == " km")
    scan.skipSpaces()
    #expect(!scan.skip("kg") && scan.rest == "km")
    #expect(!scan.skipWord("k") && scan.rest == "km")
    #expect(scan.skipWord("km") && scan.isAtEnd)
  }

  @Test("beyond either end there are spaces")
  func edges() {
    var scan = Scan(Spelled.letters("ab"))
    #expect(scan.at(-1) == " " && scan.at(2) == " " && scan.current == "a" && scan.next == "b")
    scan.advance(9)
    #expect(scan.isAtEnd && scan.rest.isEmpty && scan.restLetters.isEmpty && scan.digits() == [])
  }
}
