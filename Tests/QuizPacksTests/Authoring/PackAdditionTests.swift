import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("A question more in a pack")
struct PackAdditionTests {
  private static func written(_ ask: String = "New?") -> WrittenQuestion {
    var written = WrittenQuestion()
    written.put("ask", .text(ask))
    written.put("answer", .text("b"))
    return written
  }

  private static func added(_ text: String, _ ask: String = "New?") throws -> String {
    let addition = try PackAddition(written(ask), to: "p.yaml", bytes: Array(text.utf8))
    return String(decoding: addition.edit.after, as: UTF8.self)
  }

  static let head = "canon: 1\nid: p\ntitle: P\n"

  /// What follows the head, before and after.
  static let cases: [(String, String)] = [
    (
      "questions:\n  - ask: A?\n    answer: a\n",
      "questions:\n  - ask: A?\n    answer: a\n\n  - ask: New?\n    answer: b\n"
    ),
    (
      "questions:\n- ask: A?\n  answer: a\n- ask: B?\n  answer: b\n",
      "questions:\n- ask: A?\n  answer: a\n- ask: B?\n  answer: b\n- ask: New?\n  answer: b\n"
    ),
    (
      "questions:\n- ask: A?\n  answer: a\n\n- ask: B?\n  answer: |\n    b\n\n\n# end\n",
      "questions:\n- ask: A?\n  answer: a\n\n- ask: B?\n  answer: |\n    b\n\n\n# end\n\n"
        + "- ask: New?\n  answer: b\n"
    ),
    (
      "questions:\n  - ask: A?\n    answer: a",
      "questions:\n  - ask: A?\n    answer: a\n\n  - ask: New?\n    answer: b\n"
    ),
    (
      "questions:\n  - ask: A?\n    answer: a\nlicense: x\n",
      "questions:\n  - ask: A?\n    answer: a\n\n  - ask: New?\n    answer: b\nlicense: x\n"
    ),
    ("questions: []\n", "questions: \n  - ask: New?\n    answer: b\n\n"),
    ("questions:\n", "questions:\n  - ask: New?\n    answer: b\n"),
    ("questions:", "questions:\n  - ask: New?\n    answer: b\n"),
    (
      "questions: [{ask: A?, answer: a}]\n",
      "questions: [{ask: A?, answer: a}, {\"ask\":\"New?\",\"answer\":\"b\"}]\n"
    ),
  ]

  @Test("it goes to the end, in the manner of the others, and nothing else moves", arguments: cases)
  func places(before: String, after: String) throws {
    #expect(try Self.added(Self.head + before) == Self.head + after)
    let windows = (Self.head + before).replacing("\n", with: "\r\n")
    #expect(try Self.added(windows) == (Self.head + after).replacing("\n", with: "\r\n"))
  }

  @Test("a broken question elsewhere is no hindrance")
  func neighbours() throws {
    let text = Self.head + "questions:\n- ask: A?\n- ask: B?\n  answer: b\n"
    #expect(try Self.added(text) == text + "- ask: New?\n  answer: b\n")
  }

  @Test("odd packs keep every byte that they had", arguments: 0..<40)
  func odd(seed: Int) throws {
    let text = OddPack.text(seed: UInt64(seed) + 5000).text
    let bytes = Array(text.utf8)
    let addition = try PackAddition(Self.written(), to: "p.yaml", bytes: bytes)
    let after = addition.edit.after
    let start = zip(bytes, after).prefix { $0 == $1 }.count
    #expect(Array(after.suffix(bytes.count - start)) == Array(bytes[start...]))
    #expect(addition.question.stem == "New?")
    let lines = String(decoding: after, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[addition.line - 1].contains("New?"))
  }

  @Test("what would not be sound is refused, with the loader's reasons")
  func refused() throws {
    #expect(throws: EditFault.self) { try Self.added(Self.head + "questions: 7\n") }
    #expect(throws: EditFault.noList("p.yaml")) { try Self.added(Self.head) }
    #expect(throws: EditFault.noList("p.yaml")) { try Self.added("- x\n") }
    let text = Self.head + "questions:\n- ask: A?\n  answer: a\n"
    #expect(throws: EditFault.self) { try Self.added(text, "\u{202E}evil") }
    var lacking = WrittenQuestion()
    lacking.put("ask", .text("No answer?"))
    #expect {
      try PackAddition(lacking, to: "p.yaml", bytes: Array(text.utf8))
    } throws: {
      "\($0)".hasPrefix("the question has no answer: add \"answer\"")
    }
  }
}
