import Testing

@testable import QuizCore

@Suite("The table") struct TableTests {
  @Test("places hold what was put there", arguments: [0, 63, 64, 1000])
  func places(place: Int) {
    var places = State.Places()
    places.insert(place)
    #expect(places.contains(place))
    #expect(!places.contains(place + 1))
    #expect(!places.contains(place - 1))
  }

  @Test("a place that no packet has is not held", arguments: [-1, Int.min, Int.max])
  func absurd(place: Int) {
    var places = State.Places()
    places.insert(place)
    #expect(!places.contains(place))
    #expect(places == State.Places())
  }

  @Test("a question is open when every option is hidden, and only then")
  func open() throws {
    let question = Question.choice("Rome", wrong: ["Bern", "Oslo"])
    var play = try Play("fifty", [question])
    try play.run("next", "ann moves fifty")
    #expect(!play.state.table.isOpen)
    var open = try Play("open", [question])
    try open.run("next")
    #expect(open.state.table.isOpen)
  }
}
