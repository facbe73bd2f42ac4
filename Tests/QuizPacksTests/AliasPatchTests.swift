import QuizCore
import QuizJudge
import TestKit
import Testing

@testable import QuizPacks

@Suite("An accepted answer more") struct AliasPatchTests {
  /// The question's lines after the change; nil where there is none.
  static func changed(
    _ question: String, alias: String, part: Int = 0, head: String = AliasPatchTests.head
  ) throws -> String? {
    let bytes = Array((head + question).utf8)
    let pack = try #require(PackLoader.load(bytes: bytes, file: "p.yaml").pack)
    guard
      let patch = try? AliasPatch(
        bytes: bytes, path: "p.yaml", question: pack.questions[0], part: part, alias: alias)
    else { return nil }
    let text = String(decoding: patch.after, as: UTF8.self)
    #expect(text.hasPrefix(head))
    return String(text.dropFirst(head.count))
  }

  static let head: String = "canon: 1\nid: p\ntitle: P\nquestions:\n"

  @Test("a broken question elsewhere in the file is no hindrance, and stays as it is")
  func brokenNeighbour() throws {
    let broken = "- ask: Nothing?\n"
    #expect(
      try Self.changed(broken + "- ask: A?\n  answer: Paris\n", alias: "Lutetia")
        == broken + "- ask: A?\n  answer: Paris\n  accept: [Lutetia]\n")
  }

  @Test("a part of a bonus has its own list")
  func part() throws {
    let bonus = "- ask: L\n  parts:\n  - ask: A?\n    answer: one\n  - ask: B?\n    answer: two\n"
    #expect(
      try Self.changed(bonus, alias: "zwei", part: 2)
        == "- ask: L\n  parts:\n  - ask: A?\n    answer: one\n  - ask: B?\n    answer: two\n"
        + "    accept: [zwei]\n")
  }

  @Test("a text that a pack may not hold is not put into one", arguments: ["\u{202E}evil", ""])
  func refused(alias: String) throws {
    #expect(try Self.changed("- ask: A?\n  answer: Paris\n", alias: alias) == nil)
  }

  @Test("an answer in another form takes no alias")
  func otherForms() throws {
    #expect(try Self.changed("- ask: A?\n  answer: true\n", alias: "so") == nil)
    #expect(try Self.changed("- ask: A?\n  order: [a, b]\n", alias: "so") == nil)
  }

  @Test("what changed or went meanwhile is left as it is")
  func meanwhile() throws {
    try TemporaryFolder.with { folder in
      let text = Self.head + "- ask: A?\n  answer: Paris\n"
      let path = try folder.write(text, to: "p.yaml")
      let question = try #require(PackLoader.load(path: path).pack?.questions.first)
      let patch = try AliasPatch(path: path, question: question, part: 0, alias: "Lutetia")
      try folder.write(text + "# more\n", to: "p.yaml")
      #expect(throws: EditFault.changed(path)) { try patch.write() }
      #expect(try folder.text("p.yaml") == text + "# more\n")
      try folder.write(text, to: "p.yaml")
      try patch.write()
      #expect(try folder.text("p.yaml") == text + "  accept: [Lutetia]\n")
      #expect(throws: EditFault.noQuestion(path)) {
        try AliasPatch(path: path, question: question, part: 0, alias: "Lutetia")
      }
    }
  }
}
