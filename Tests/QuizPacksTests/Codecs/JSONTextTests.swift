import TestKit
import Testing

@testable import QuizPacks

@Suite("JSON, written")
struct JSONTextTests {
  @Test("the keys are those of the YAML, texts are strings, the rest is what it is")
  func layout() {
    let tree = Loading.pack(
      """
      {canon: 1, id: p, title: P, questions: [
        {ask: "Which \\"one\\"?", answer: "07", wrong: [a, b], difficulty: 2, credit: {a: 50}},
        {ask: "How many?", answer: 1889, within: 2, closest: true}, {ask: "True?", answer: false}]}
      """
    ).pack?.tree
    #expect(
      tree.map(JSONText.of) == """
        {
          "canon": 1,
          "id": "p",
          "title": "P",
          "questions": [
            {
              "ask": "Which \\"one\\"?",
              "answer": "07",
              "wrong": ["a", "b"],
              "difficulty": 2,
              "credit": {
                "a": 50
              }
            },
            {
              "ask": "How many?",
              "answer": "1889",
              "within": "2",
              "closest": true
            },
            {
              "ask": "True?",
              "answer": false
            }
          ]
        }

        """)
  }

  @Test("a value on one line")
  func line() {
    let value = PackValue.map([
      .init("a b", .list([.text("x\n"), .literal("1")])), .init("c", .map([])),
    ])
    #expect(JSONText.line(value) == #"{"a b": ["x\n", 1], "c": {}}"#)
  }
}
