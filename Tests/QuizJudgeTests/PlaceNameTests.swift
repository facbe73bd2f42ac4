import Testing

@testable import QuizJudge

@Suite("names of places")
struct PlaceNameTests {
  @Test(
    "the kind of place goes where the name says enough",
    arguments: [
      ("Mount Everest", "everest"), ("Amazon River", "amazon"), ("Gobi Desert", "gobi"),
      ("Mediterranean Sea", "mediterranean"), ("Republic of Ireland", "ireland"),
      ("Isle of Wight", "wight"),
    ])
  func short(_ text: String, _ name: String) {
    #expect(PlaceName.short(of: Reading(text))?.text == name)
  }

  @Test(
    "it stays where the name alone is another thing",
    arguments: [
      "Dead Sea", "Isle of Man", "Kingdom of Heaven", "Frank Ocean", "Mount Fuji", "Mexico City",
      "Paris", "Great Salt Lake",
    ])
  func whole(_ text: String) {
    #expect(PlaceName.short(of: Reading(text)) == nil)
  }
}
