import FoundationEssentials
import QuizText
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private func string(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return json.text
  }

  @Test("keys and values come out in the order they are written, commas between")
  func order() throws {
    var json = JSONWriter()
    json.beginObject()
    json.field("b", "x")
    json.field("a", 7)
    try json.field("d", 0.25)
    json.key("list")
    json.beginArray()
    json.int(-1)
    json.bool(false)
    json.null()
    json.beginObject()
    json.endObject()
    json.beginArray()
    json.endArray()
    json.raw("[1]")
    json.endArray()
    json.key(name: "q\"")
    json.bool(true)
    json.field("words", ["é", ""])
    json.field(ifPresent: "none", nil as String?)
    json.field(ifPresent: "some", 3)
    json.endObject()
    json.endLine()
    json.beginObject()
    json.endObject()
    let expected =
      #"{"b":"x","a":7,"d":0.25,"list":[-1,false,null,{},[],[1]],"q\"":true,"#
      + #""words":["é",""],"some":3}"# + "\n{}"
    #expect(json.text == expected)
  }

  @Test(
    "what JSON forbids or a terminal would obey is escaped",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
      ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("\u{202E}\u{2066}\u{FEFF}", #""\u202e\u2066\ufeff""#),
      ("é – 日本 🎉 \u{A0}", "\"é – 日本 🎉 \u{A0}\""),
      ("12345678\"12345678", #""12345678\"12345678""#), ("", "\"\""),
    ])
  func escapes(text: String, expected: String) {
    #expect(string(text) == expected)
  }

  @Test("another reader gets back every text, wherever in a word of eight bytes it changes")
  func roundTrip() throws {
    let odd = ["\"", "\\", "\u{1}", "é", "\u{2028}", "🎉", "\u{7F}", " ", "～"]
    for piece in odd {
      for before in 0..<18 {
        let text =
          String(repeating: "x", count: before) + piece + String(repeating: "y", count: 18 - before)
        let read = try JSONDecoder().decode([String].self, from: Data("[\(string(text))]".utf8))
        #expect(read == [text])
      }
    }
  }

  @Test(
    "numbers are the shortest that read back the same",
    arguments: [
      (0.1, "0.1"), (3.0, "3"), (-0.5, "-0.5"), (1e300, "1e+300"),
      (0.1 + 0.2, "0.30000000000000004"),
      (Double.leastNonzeroMagnitude, "5e-324"),
    ])
  func doubles(value: Double, expected: String) throws {
    var json = JSONWriter()
    try json.double(value)
    #expect(json.text == expected)
    #expect(Double(json.text) == value)
  }

  @Test("NaN and infinities are refused and nothing is written")
  func refused() {
    var json = JSONWriter()
    json.beginObject()
    #expect(throws: JSONError.notANumber(.infinity)) { try json.field("a", Double.infinity) }
    #expect(throws: JSONError.self) { try json.double(.nan) }
    json.endObject()
    #expect(json.text == "{}")
  }

  @Test(
    "whole numbers to the ends of their range", arguments: [0, 9, 10, -1, -10, .max, .min, 1200])
  func ints(value: Int) {
    var json = JSONWriter()
    json.int(value)
    #expect(json.text == String(value))
  }

  @Test("a cleared writer starts afresh")
  func clear() {
    var json = JSONWriter()
    json.int(1)
    json.clear()
    json.int(2)
    #expect(json.bytes == Array("2".utf8))
  }
}
