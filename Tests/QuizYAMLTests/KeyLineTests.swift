import Testing

@testable import QuizYAML

@Suite("lines that look like keys or items")
struct KeyLineTests {
  private func line(_ text: String) -> KeyLine { raw(text) { KeyLine($0, at: 0) } }

  @Test("indentation, dash and key are told")
  func parts() {
    let item = line("  - ask: Who\n")
    #expect(item.indent == 2 && item.hasDash && item.hasKey && !item.isTight && !item.isOpen)
    let open = line("questions:\n")
    #expect(open.indent == 0 && !open.hasDash && open.hasKey && open.isOpen)
    let text = line("Who was it")
    #expect(!text.hasKey && !text.hasDash)
  }

  @Test("a colon without its space is tight, that of an address is not")
  func tight() {
    #expect(line("ask:Who").isTight && line("ask:Who").hasKey)
    #expect(!line("https://x").isTight && !line("a::b").isTight && !line("Ask:Who").isTight)
  }
}
