import QuizYAML
import TestKit
import Testing

@testable import QuizPacks

@Suite("JSON, read with places")
struct JSONReaderTests {
  private func read(_ text: String, listDepth: Int = 2) -> (root: YAMLNode?, told: [String]) {
    let findings = Findings(file: "f.json")
    guard let source = SourceText(Array(text.utf8), findings) else { return (nil, []) }
    let root = JSONReader.read(source, findings, listDepth: listDepth)
    return (root, findings.sorted().map { "\($0.line):\($0.column): \($0.message)" })
  }

  @Test(
    "scalars keep their spelling",
    arguments: ["07", "1.50", "1e3", "-0", "12345678901234567890"])
  func spelling(_ number: String) {
    let (root, told) = read("[\(number)]")
    #expect(root?.asList?.first?.plainText == number && told == [])
  }

  @Test(
    "strings and their escapes",
    arguments: [
      (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
      (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00""#, "😀"), (#""日本""#, "日本"), (#""""#, ""),
    ])
  func strings(_ written: String, _ text: String) {
    let (root, told) = read("{\"k\": \(written)}")
    #expect(root?["k"]?.text == text && told == [])
  }

  @Test("true, false and null: only the last is no value")
  func words() {
    let (root, _) = read(#"{"a": true, "b": false, "c": null, "d": "true"}"#)
    #expect(root?["a"]?.plainText == "true" && root?["b"]?.plainText == "false")
    #expect(root?["c"] == nil && root?["d"]?.plainText == nil && root?["d"]?.text == "true")
  }

  @Test("a value has its line and column, counted in characters")
  func places() {
    let (root, _) = read("{\"é\": 1,\r\n  \"b\": [2,\n 3]}")
    #expect(root?["é"]?.place.column == 7)
    #expect(root?["b"]?.asList?.map { [$0.place.line, $0.place.column] } == [[2, 9], [3, 2]])
  }

  @Test(
    "what is wrong is told with its place",
    arguments: [
      ("{\"a\" 1}", "1:6: \"1}\" stands where a colon is wanted: mend this line or the one above"),
      ("{\"a\": }", "1:7: \"}\" stands where a value is wanted: mend this line or the one above"),
      (
        "{a: 1}",
        "1:2: \"a:\" stands where a key in quotes is wanted: mend this line or the one above"
      ),
      ("{\"a\": \"x", "1:7: \"\"\" is opened here and not closed: close it"),
      ("{\"a\": \"\\x\"}", "1:8: \"\\x\"}\" is no escape: write \\\\ for a backslash"),
      ("{\"a\": \"\\ud83d\"}", "1:8: \"\\ud83d\" is no escape: write \\\\ for a backslash"),
      (
        "{\"a\": NaN}",
        "1:7: \"NaN}\" stands where a value is wanted: mend this line or the one above"
      ),
      (
        "{\"a\": 1, \"a\": 2}",
        "1:10: the key \"a\" was given before, in line 1: remove one of the two"
      ),
      (
        "{} x",
        "1:4: \"x\" stands where the end of the file is wanted: mend this line or the one above"
      ),
      ("", "1:1: the file ends where a value is wanted: is it whole?"),
    ])
  func faults(_ text: String, _ message: String) {
    #expect(read(text).told == [message])
  }

  @Test("an item that begins its line and is broken costs that item")
  func recoveryByLayout() {
    let (root, told) = read(
      """
      [
        {"a": 1},
        {"a": 2, b": [{"x": 1},{"x": 2}]},
        {"a": 3},
        {"a": 4
      ]
      """)
    #expect(root?.asList?.map { $0["a"]?.text } == ["1", "3"])
    #expect(told.map { $0.prefix(4) } == ["3:12", "6:1:"])
  }

  @Test("so does one in the middle of a line")
  func recoveryBySigns() {
    let (root, told) = read(#"{"results":[{"q":"a"},{"q":"b,"r":1},{"q":"c"}]}"#)
    #expect(root?["results"]?.asList?.compactMap { $0["q"]?.text } == ["a", "c"])
    #expect(told.count == 1)
  }

  @Test("of a file that is cut off what came whole is kept")
  func cutOff() {
    let whole = #"{"results":[{"q":"a"},{"q":"b"},{"q":"c"}],"x":1}"#
    for length in 0..<whole.utf8.count {
      let (root, told) = read(String(whole.prefix(length)))
      let items = root?["results"]?.asList?.compactMap { $0["q"]?.text } ?? []
      #expect(items == Array(["a", "b", "c"].prefix(items.count)), "\(length)")
      #expect(told.count == 1, "\(length)")
      #expect(length < 22 || items.count >= 1, "\(length)")
    }
  }

  @Test("a hundred thousand levels end at the sixty-fifth")
  func depth() {
    for open in ["[", "{\"a\":"] {
      let text = String(repeating: open, count: 100_000)
      let (_, told) = read(text)
      #expect(
        told == [
          "1:\(open.utf8.count * 64 + 1): this is nested more than 64 deep: write it flatter"
        ])
    }
  }
}
