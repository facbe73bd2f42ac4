import QuizCore
import Testing

@testable import QuizPacks

@Suite("Two versions of a pack")
struct PackComparisonTests {
  static func compared(_ old: String, _ new: String) throws -> PackComparison {
    try PackComparison(
      #require(Loading.questions(old).pack), #require(Loading.questions(new).pack))
  }

  @Test("a question is known by its id, however it was reworded")
  func byID() throws {
    let found = try Self.compared(
      "- {id: a, ask: Old words entirely?, answer: x}\n- {id: b, ask: B?, answer: y}",
      "- {id: a, ask: Something new?, answer: z}\n- {id: b, ask: B?, answer: y}")
    #expect(found.changed.map(\.id) == ["a"])
    #expect(found.changed.first?.fields.map(\.key) == ["ask", "answer"])
    #expect((found.added.count, found.removed.count, found.unchanged) == (0, 0, 1))
  }

  @Test("without an id by its words, and one that was given an id is still the same")
  func byWords() throws {
    let found = try Self.compared(
      "- {ask: Which city has the tower of Eiffel?, answer: Paris}\n- {ask: Who?, answer: I}",
      "- {id: eiffel, ask: Which town has the tower of Eiffel?, answer: Paris}\n- {ask: Else?, answer: J}"
    )
    #expect(found.changed.map(\.stem) == ["Which town has the tower of Eiffel?"])
    #expect(found.changed.first?.fields.map(\.key) == ["id", "ask"])
    #expect(found.added.map(\.stem) == ["Else?"])
    #expect(found.removed.map(\.stem) == ["Who?"])
  }

  @Test("as few as can be are told to have moved")
  func moves() throws {
    let all = ["a", "b", "c", "d"].map { "- {id: \($0), ask: \($0)?, answer: x\($0)}" }
    let found = try Self.compared(
      all.joined(separator: "\n"), [all[3], all[0], all[1], all[2]].joined(separator: "\n"))
    #expect(found.changed.map(\.id) == ["d"])
    #expect(found.changed.first?.isMoved == true)
    #expect(found.changed.first?.oldPlace == 4)
    #expect(found.changed.first?.newPlace == 1)
    #expect(found.unchanged == 3)
  }

  @Test("lists are compared item by item, and another order of them is told as one")
  func lists() throws {
    let found = try Self.compared(
      "- {id: a, ask: A?, answer: x, accept: [p, q], tags: [t, u]}",
      "- {id: a, ask: A?, answer: x, accept: [q, r], tags: [u, t]}")
    let fields = try #require(found.changed.first?.fields)
    #expect(fields.map(\.key) == ["accept", "tags"])
    #expect((fields[0].removed, fields[0].added) == (["p"], ["r"]))
    #expect((fields[1].removed, fields[1].added) == (["t · u"], ["u · t"]))
  }

  @Test("what the pack says of itself is compared too, and equal versions differ in nothing")
  func head() throws {
    let one = try #require(
      Loading.pack("canon: 1\nid: p\ntitle: P\nquestions: [{ask: a, answer: b}]").pack)
    var two = one
    two.title = "Q"
    two.authors = ["Ann"]
    #expect(PackComparison(one, two).head.map(\.key) == ["title", "authors"])
    #expect(PackComparison(one, one).isEmpty)
    #expect(!PackComparison(one, two).isEmpty)
  }
}
