import Testing

@testable import QuizText

@Suite("JSON's quoting")
struct JSONEscapeTests {
  private func quoted(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var pen = Pen(size: 16)
      pen.need(JSONEscape.most(bytes.count))
      JSONEscape.escape(bytes, with: &pen)
      return pen.withBytes { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test(
    "what JSON or a terminal would obey is escaped, at every place of an eight-byte word",
    arguments: [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"),
      ("\u{1B}", "\\u001b"),
      ("\u{7F}", "\\u007f"), ("\u{85}", "\\u0085"), ("\u{202E}", "\\u202e"),
      ("\u{FEFF}", "\\ufeff"),
      ("\u{2028}", "\\u2028"),
    ])
  func escapes(_ text: String, _ escaped: String) {
    for before in 0..<17 {
      let pad = String(repeating: "x", count: before)
      #expect(quoted(pad + text + "yy") == "\"\(pad)\(escaped)yy\"")
    }
  }

  @Test("other text stays as it is", arguments: ["", "plain", "é日🎉“”¿", "\u{A0}", "a/b"])
  func plain(_ text: String) {
    #expect(quoted(text) == "\"\(text)\"")
  }

  @Test("a text is plain only where its escaped form is the text", arguments: 0..<256)
  func isPlain(byte: Int) {
    for length in 1..<20 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[place] = UInt8(byte)
        let isPlain = bytes.withUnsafeBufferPointer { JSONEscape.isPlain($0) }
        let isSafe = (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C
        #expect(isSafe || !isPlain, "byte \(byte) at \(place) of \(length)")
      }
    }
    let letters = [UInt8]("plain, surely".utf8).withUnsafeBufferPointer { JSONEscape.isPlain($0) }
    #expect(letters)
  }
}
