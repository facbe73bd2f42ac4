import QuizCore
import Testing

@testable import QuizPacks

@Suite("What a question says, field by field")
struct QuestionFieldsTests {
  private func lines(_ yaml: String) throws -> [String] {
    try #require(Loading.question(yaml)).fields.map { "\($0.key)=\($0.line)" }
  }

  static let cases: [(String, [String])] = [
    (
      "- {ask: A?, answer: b, accept: [c, d], prompt: [{text: e, ask: F?}, g], reject: [h]}",
      ["ask=A?", "answer=b", "accept=c · d", "prompt=e (F?) · g", "reject=h"]
    ),
    ("- {ask: A?, answerline: 'b [or c]'}", ["ask=A?", "answerline=b [or c]"]),
    ("- {ask: A?, answer: b, wrong: [c, d]}", ["ask=A?", "answer=b", "wrong=c · d"]),
    ("- {ask: A?, answers: [b], wrong: [c]}", ["ask=A?", "answers=b", "wrong=c"]),
    ("- {ask: A?, answer: false}", ["ask=A?", "answer=false"]),
    (
      "- {ask: A?, answer: 3, within: 1, unit: m, closest: true}",
      ["ask=A?", "answer=3", "within=1", "unit=m", "closest=true"]
    ),
    ("- {ask: A?, order: [b, c]}", ["ask=A?", "order=b · c"]),
    ("- {ask: A?, match: {b: c, d: e}}", ["ask=A?", "match=b: c · d: e"]),
    (
      "- {ask: A?, list: [b, {answer: c, accept: [d]}], need: 1}",
      ["ask=A?", "list=b · c or d", "need=1"]
    ),
    ("- {ask: A?, clues: [b, c], answer: d}", ["ask=A?", "clues=b · c", "answer=d"]),
    (
      "- {ask: A?, parts: [{ask: B?, answer: c}, {ask: D?, answer: true}]}",
      ["ask=A?", "part 1: ask=B?", "part 1: answer=c", "part 2: ask=D?", "part 2: answer=true"]
    ),
    (
      "- {ask: A?, answer: b, explain: c, source: 'book, page 1', category: d, difficulty: 2, "
        + "time: 2s, worth: 3, tags: [e], hints: [f], feedback: {g: h}, credit: {i: 50}, "
        + "examples: {accept: [b]}, allow: [j], media: k, as_of: l}",
      [
        "ask=A?", "answer=b", "explain=c", "source=book, page 1", "category=d", "difficulty=2",
        "time=2 s", "worth=3", "as_of=l", "media=k", "tags=e", "hints=f", "feedback=g: h",
        "credit=i: 50 %", "examples: accept=b", "allow=j",
      ]
    ),
  ]

  @Test("each form has its fields, in the order of the manual", arguments: cases)
  func forms(yaml: String, fields: [String]) throws { #expect(try lines(yaml) == fields) }

  @Test("an id is the author's own, or the hash of the question")
  func ids() throws {
    #expect(try #require(Loading.question("- {ask: A?, answer: b, id: c}")).hasOwnID)
    #expect(try !#require(Loading.question("- {ask: A?, answer: b}")).hasOwnID)
  }
}
