import TestKit
import Testing

@testable import QuizPacks

@Suite("HTML as text")
struct HTMLTextTests {
  @Test(
    "blocks become lines, entities characters",
    arguments: [
      ("<p>a</p><p>b</p>", "a\nb"), ("a<br>b<br/><br />c", "a\nb\n\nc"), ("a\n  b\tc", "a b c"),
      ("<ul><li>x</li><li>y</li></ul>", "- x\n- y"), ("<div>a <div>b</div></div>", "a\nb"),
      ("&lt;b&gt; &amp;amp; &quot;&#39;&#x27;&apos;", "<b> &amp; \"'''"),
      ("&eacute;&hellip;&copy;", "é…©"),
      ("&unknown; & &; &#xFFFFFF;", "&unknown; & &; &#xFFFFFF;"), ("a<!-- no -->b", "ab"),
      ("a < b and c > d", "a < b and c > d"), ("vector<int> x<y", "vector<int> x<y"),
      ("<pre>a\n  b</pre>", "a\n  b"), ("<script>x()</script>y", "y"),
      ("<td>a</td><td>b</td>", "a b"),
      ("<span title=\"a>b\">x</span>", "x"), ("<b", "<b"), ("<!-- open", ""), ("", ""),
    ])
  func text(_ html: String, _ text: String) {
    #expect(HTMLText(html).text == text)
  }

  @Test("what a reader would miss is known")
  func poorer() {
    #expect(!HTMLText("<p>a<br><span>b</span></p>").isPoorer)
    for html in ["<b>a</b>", "<a href=x>b</a>", "<sub>2</sub>", "<script></script>", "<table>"] {
      #expect(HTMLText(html).isPoorer == (html != "<table>"), "\(html)")
    }
    let page = HTMLText(
      "<img alt='x' src=\"a&amp;b.png\"><audio src=c.mp3></audio><img data-src=d>")
    #expect(page.media == ["a&b.png", "c.mp3"] && page.isPoorer)
  }

  @Test("escaped text is shown as it was")
  func escaped() {
    for text in ["a < b & \"c\" > d", "&amp;", "<b>x</b>"] {
      #expect(HTMLText(HTMLText.escaped(text)).text == text)
      #expect(HTMLText.unescaped(HTMLText.escaped(text)) == text)
    }
  }

  @Test("a hundred thousand open tags take no time")
  func hostile() {
    let text = String(repeating: "<a \"", count: 20_000) + String(repeating: "<!--", count: 20_000)
    #expect(HTMLText(text).text.utf8.count <= text.utf8.count)
  }
}
