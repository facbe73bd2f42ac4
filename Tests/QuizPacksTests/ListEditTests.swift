import Testing

@testable import QuizPacks

@Suite("More in a list of a pack") struct ListEditTests {
  static let lists: [(question: String, alias: String, after: String)] = [
    (
      "- ask: A?\n  list: [red, green]\n  need: 1\n", "mauve",
      "- ask: A?\n  list: [red, green, mauve]\n  need: 1\n"
    ),
    (
      "- ask: A?\n  id: a\n  list:\n    - red\n    - answer: green\n      accept: [lime]\n\n  need: 1\n",
      "mauve",
      "- ask: A?\n  id: a\n  list:\n    - red\n    - answer: green\n      accept: [lime]\n"
        + "    - mauve\n\n  need: 1\n"
    ),
    (
      "- ask: A?\n  list:\n    - red\n    - \"green\" # so\n", "red, mauve",
      "- ask: A?\n  list:\n    - red\n    - answer: \"green\" # so\n      accept: [mauve]\n"
    ),
    (
      "- ask: A?\n  list:\n    - red\n    - answer: green\n  explain: So.\n", "mauve and red",
      "- ask: A?\n  list:\n    - red\n    - answer: green\n      accept: [mauve]\n  explain: So.\n"
    ),
    (
      "- ask: A?\n  list: [red, green]\n", "mauve; lime",
      "- ask: A?\n  list: [{answer: red, accept: [mauve]}, {answer: green, accept: [lime]}]\n"
    ),
    (
      "- ask: A?\n  list: [red, {answer: green, accept: [lime]}]\n", "red, mauve",
      "- ask: A?\n  list: [red, {answer: green, accept: [lime, mauve]}]\n"
    ),
  ]

  @Test("a list has an item more, or another name for one", arguments: lists)
  func listShapes(question: String, alias: String, after: String) throws {
    #expect(try AliasPatchTests.changed(question, alias: alias) == after)
  }
}
