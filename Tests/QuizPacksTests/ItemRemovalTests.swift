import QuizYAML
import Testing

@testable import QuizPacks

@Suite("Taking items out of lists")
struct ItemRemovalTests {
  private static func removed(_ text: String, _ index: Int) -> String? {
    let bytes = Array(text.utf8)
    guard let owner = YAMLReader.read(bytes).root,
      let splice = ItemRemoval(
        owner: owner, key: .tags, index: index, lines: LineBreaks(bytes: bytes)
      ).splice, let after = [splice].applied(to: bytes)
    else { return nil }
    return String(decoding: after, as: UTF8.self)
  }

  @Test(
    "an item goes with its comma or its line, the last one with its key",
    arguments: [
      ("a: 1\ntags: [x, y, z]\n", 0, "a: 1\ntags: [y, z]\n"),
      ("a: 1\ntags: [x, y, z]\n", 2, "a: 1\ntags: [x, y]\n"),
      ("a: 1\ntags: [x]\nb: 2\n", 0, "a: 1\nb: 2\n"),
      ("a: 1\ntags: x\nb: 2\n", 0, "a: 1\nb: 2\n"),
      ("a: 1\ntags:\n  - x\n  - y\nb: 2\n", 1, "a: 1\ntags:\n  - x\nb: 2\n"),
      ("a: 1\ntags:\n  - x\n\n# c\nb: 2\n", 0, "a: 1\n\n# c\nb: 2\n"),
      ("{a: 1, tags: [x], b: 2}\n", 0, "{a: 1, b: 2}\n"),
    ])
  func shapes(before: String, index: Int, after: String) {
    #expect(Self.removed(before, index) == after)
  }

  @Test(
    "what cannot be cut is left",
    arguments: [("tags: [x]\na: 1\n", 0), ("a: 1\n", 0), ("a: 1\ntags: [x, y]", 7)])
  func uncut(text: String, index: Int) {
    #expect(Self.removed(text, index) == nil)
  }
}
