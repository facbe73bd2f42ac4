import QuizCore
import QuizYAML
import Testing

@testable import QuizPacks

@Suite("A question put down by an author")
struct WrittenQuestionTests {
  static let hostile = [
    "plain", "a: b", "# x", "- item", "true", "it's \"so\"", "\\n", "日本語", "{x}", "[y]", "a,b",
    "  ",
    " led", "x  y", "'", "?", "=", "%d", "<b>", String(repeating: "long words ", count: 30) + "end",
    String(repeating: "unbroken", count: 30), "two\nlines", "tab\there",
  ]

  private func question(_ text: String) -> WrittenQuestion {
    var part = WrittenQuestion()
    part.put("ask", .text("Part " + text))
    part.put("answer", .text("a " + text))
    var tried = WrittenQuestion()
    tried.put("accept", .list([text + "!", "x"]))
    var written = WrittenQuestion()
    written.put("ask", .text("Ask " + text))
    written.put("parts", .questions([part, part]))
    written.put("feedback", .pairs([.init("k " + text, "v " + text)]))
    written.put("tags", ifAny: ["t " + text, "u"])
    written.put("worth", .word("5"))
    written.put("examples", .keys(tried))
    written.put("explain", ifAny: nil)
    written.put("hints", ifAny: [])
    return written
  }

  @Test(
    "its lines read back as the very texts, whatever these hold, and so does its JSON",
    arguments: hostile)
  func roundTrip(text: String) throws {
    let written = question(text)
    let yaml = "- " + written.lines(indent: 2).joined(separator: "\n") + "\n"
    for source in [yaml, "- \(written.json)\n"] {
      let root = try #require(YAMLReader.read(Array(source.utf8)).root, "\(source)")
      let node = try #require(root.asList?.first)
      #expect(node["ask"]?.text == "Ask " + text)
      #expect(
        node["parts"]?.asList?.compactMap { $0["answer"]?.text } == ["a " + text, "a " + text])
      #expect(node["feedback"]?.asMapping?.first?.name == "k " + text)
      #expect(node["feedback"]?.asMapping?.first?.value.text == "v " + text)
      #expect(node["tags"]?.asList?.first?.text == "t " + text)
      #expect(node["examples"]?["accept"]?.asList?.first?.text == text + "!")
      #expect(node["worth"]?.plainText == "5")
      #expect(node["hints"] == nil && node["explain"] == nil)
    }
  }

  @Test("it is written as a pack is laid out")
  func layout() throws {
    for text in Self.hostile where !text.contains("\n") {
      let head = "canon: 1\nid: p\ntitle: P\n\nquestions:\n"
      let yaml = head + "  - " + question(text).lines(indent: 4).joined(separator: "\n") + "\n"
      #expect(try PackFormatTests.formatted(yaml) == yaml)
    }
  }
}
