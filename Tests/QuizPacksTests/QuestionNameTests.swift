import Testing

@testable import QuizPacks

@Suite("Ids made up for questions")
struct QuestionNameTests {
  @Test(
    "a few telling words of the stem",
    arguments: [
      ("In which city does the Eiffel Tower stand?", "city-eiffel-tower-stand"),
      ("Who?", "who"), ("???", "question"), ("Was ist die größte Stadt?", "ist-die-größte-stadt"),
      ("Donaudampfschifffahrtsgesellschaftskapitänsmütze und mehr", "question"),
    ])
  func slug(stem: String, id: String) { #expect(QuestionName.slug(stem) == id) }

  @Test("none is given twice")
  func unique() {
    var names = QuestionName(taken: ["city"])
    #expect(
      ["City?", "City?", "Town?"].map { names.next(for: $0) } == ["city-2", "city-3", "town"])
  }
}
