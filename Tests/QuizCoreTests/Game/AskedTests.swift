import FoundationEssentials
import Testing

@testable import QuizCore

@Suite("A question that was asked") struct AskedTests {
  @Test("it travels whole, and equals only its like")
  func travels() throws {
    var play = try Play("everyone", [.text("Rome", worth: 7, time: .seconds(9)), .text("Rome")])
    try play.run("next")
    let first = try #require(play.state.question)
    let bytes = try JSONEncoder().encode(first)
    #expect(try JSONDecoder().decode(Event.Asked.self, from: bytes) == first)
    try play.run("ann says Rome", "next")
    #expect(play.state.question != first)
  }
}
