import QuizYAML
import Testing

@testable import QuizPacks

@Suite("Text as a YAML scalar") struct ScalarTextTests {
  @Test(
    "what means nothing to YAML goes without quotes, all else in them",
    arguments: [
      ("Lutetia", "Lutetia"), ("New York", "New York"), ("d'Artagnan", "d'Artagnan"),
      ("Zürich", "Zürich"), ("Apollo 11", "Apollo 11"), ("1969", "\"1969\""), ("", "\"\""),
      ("yes", "\"yes\""), ("Null", "\"Null\""), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""),
      ("[or]", "\"[or]\""), ("- a", "\"- a\""), ("a,b", "\"a,b\""), (" a", "\" a\""),
      ("say \"hi\"", #""say \"hi\"""#), ("a\nb", #""a\nb""#), ("C:\\", #""C:\\""#),
      ("\u{202E}evil", #""\u202eevil""#),
    ])
  func written(text: String, scalar: String) { #expect(ScalarText.of(text) == scalar) }

  @Test(
    "it reads back as the same text, in a list in brackets and behind a dash",
    arguments: [
      "Lutetia", "yes", "a: b", "- a", "'", "\"", "\\", "[or]", "{x}", "a, b", "# no", "&a", "*b",
      "!t", "|", ">", "%", "@x", "`", "?", "~", "1e3", "é", "e\u{301}", "👩‍👩‍👧", "tab\there", "a\nb",
      "\u{202E}x", "\u{2028}", "\u{7F}", "\u{85}", "  spaces  ", "a  b", "---", "...", "=", "<<",
    ])
  func roundTrip(text: String) throws {
    let flow = YAMLReader.read(Array("a: [\(ScalarText.of(text)), b]\n".utf8))
    #expect(flow.problems.isEmpty)
    #expect(flow.root?["a"]?.asList?.first?.text == text)
    let unquoted = YAMLReader.read(Array("a: [\(ScalarText.unquoted(text)), b]\n".utf8))
    #expect(unquoted.root?["a"]?.asList?.first?.text == text)
    let block = YAMLReader.read(Array("a:\n  - \(ScalarText.of(text))\n".utf8))
    #expect(block.root?["a"]?.asList?.first?.text == text)
  }
}
