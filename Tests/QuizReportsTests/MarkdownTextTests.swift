import QuizText
import Testing

@testable import QuizReports

@Suite("Text for Markdown") struct MarkdownTextTests {
  @Test("nothing in a name is mark-up")
  func escaped() {
    #expect(
      MarkdownText.escaped("<b>|a|</b> *x* [y](z) `c`\n&")
        == "&lt;b&gt;\\|a\\|&lt;/b&gt; \\*x\\* \\[y\\]\\(z\\) \\`c\\`␊&amp;")
  }

  @Test("a table has a line of dashes below its titles")
  func table() {
    var table = Table([.init("rank", .right), .init("who")])
    table.add(["1", "A|B"])
    #expect(MarkdownText.table(table) == "| rank | who |\n|---:|---|\n| 1 | A\\|B |\n")
  }
}
