import QuizYAML
import Testing

@Suite("places")
struct PlaceTests {
  @Test("they are ordered by their offset and keep what they are given")
  func order() {
    let (one, two) = (Place(line: 9, column: 9, offset: 3), Place(line: 1, column: 2, offset: 4))
    #expect(one < two && one.line == 9 && one.column == 9 && two.offset == 4)
  }
}
