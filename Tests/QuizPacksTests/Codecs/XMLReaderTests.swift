import TestKit
import Testing

@testable import QuizPacks

@Suite("XML")
struct XMLReaderTests {
  private func items(_ text: String) -> (root: String?, items: [String], told: [String]) {
    let findings = Findings(file: "f")
    let found = XMLReader(Array(text.utf8), item: "q", findings).items()
    let told = findings.sorted().map { "\($0.line):\($0.column): \($0.message)" }
    return (found.root, found.items.map(\.text), told)
  }

  @Test("elements, attributes, text and CDATA, each with its place")
  func tree() throws {
    let text = "<?xml version=\"1.0\"?>\n<a x=\"1\" y=\"&lt;\">é<b>t<![CDATA[<&>]]></b>\n<c/></a>"
    let root = try #require(XMLReader(Array(text.utf8), Findings(file: "f")).root())
    #expect(root.name == "a" && root["x"] == "1" && root["y"] == "<" && root["z"] == nil)
    #expect(root.child("b")?.text == "t<&>" && root.children.count == 2 && root.text == "é\n")
    #expect(root.child("b")?.place.line == 2 && root.child("b")?.place.column == 20)
    #expect(root.child("c")?.place.line == 3 && root.child("c")?.place.column == 1)
  }

  @Test("UTF-16 and Latin-1 are read as the file says they are")
  func encodings() {
    let wide = Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>".utf16).flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(XMLReader([0xFF, 0xFE] + wide, Findings(file: "f")).root()?.text == "é")
    let narrow =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(XMLReader(narrow, Findings(file: "f")).root()?.text == "é")
    let findings = Findings(file: "f")
    let odd = "<?xml version=\"1.0\" encoding=\"klingon\"?><a/>"
    #expect(XMLReader(Array(odd.utf8), findings).root() == nil)
    #expect(
      findings.sorted().map(\.message) == [
        "the encoding that the file names is not known: save it as UTF-8"
      ])
  }

  @Test("a broken item costs that item, and later places are right")
  func recovery() {
    let text = "<r>\n<q>a</q>\n<q>b<x></q>\n<q>c</q> <q>d</z></q>\n<qq/><q>e&nbsp;</q><q>f</q></r>"
    let (root, items, told) = items(text)
    #expect(root == "r" && items == ["a", "c", "f"])
    #expect(
      told == [
        "3:10: the XML is broken (mismatched tag): mend it here or in the lines above",
        "4:16: the XML is broken (mismatched tag): mend it here or in the lines above",
        "5:10: the XML is broken (undefined entity): mend it here or in the lines above",
      ])
  }

  @Test("entities that are declared are refused, whatever they stand for")
  func entities() {
    let bomb = (1...9).reduce("<!DOCTYPE r [<!ENTITY a0 \"lol\">") { text, level in
      text + "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    #expect(
      items(bomb + "]><r><q>&a9;</q></r>").told == [
        "1:26: the entity \"a0\" is declared, which is not read: write out what it stands for"
      ])
    let outside = items("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r><q>&x;</q></r>")
    #expect(
      outside.items == [] && outside.told.first?.contains("the entity \"x\" is declared") == true)
    #expect(items("<!DOCTYPE r SYSTEM \"http://x/y.dtd\"><r><q>a</q></r>").items == ["a"])
  }

  @Test("a hundred thousand levels, and a file cut off anywhere, end soon")
  func hostile() {
    let deep = items(String(repeating: "<q>", count: 100_000))
    #expect(deep.told == ["1:301: this is nested more than 100 deep: write it flatter"])
    let whole = "<r><q>a</q><q x=\"1\">b&amp;</q></r>"
    for length in 0..<whole.utf8.count {
      let (_, items, told) = items(String(whole.prefix(length)))
      #expect(told.count == 1 && items == Array(["a", "b&"].prefix(items.count)), "\(length)")
    }
  }

  @Test("what is written is read again")
  func write() {
    var xml = XMLText()
    xml.begin("a", [("x", "<\"\n\t&>'")])
    xml.comment("note")
    xml.element("b", " a & <b> ]]> \n\u{FFFE}")
    xml.end()
    let root = XMLReader(Array(xml.text.utf8), Findings(file: "f")).root()
    #expect(root?["x"] == "<\"\n\t&>'" && root?.child("b")?.text == " a & <b> ]]> \n\u{FFFD}")
  }
}
