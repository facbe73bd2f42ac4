import TestKit
import Testing

@testable import QuizPacks

@Suite("Encodings and numbers of other formats")
struct TextHelpersTests {
  /// RFC 4648, section 10, and Python's base64 for the rest.
  @Test(
    "Base64",
    arguments: [
      ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYmFy", "foobar"),
      ("w6k=", "é"),
      ("Zm9v\nYmFy", "foobar"), ("Zg", "f"),
    ])
  func base64(_ text: String, _ plain: String) {
    #expect(Base64.decoded(text) == Array(plain.utf8))
    #expect(Base64.decoded("a*b") == nil)
  }

  @Test(
    "percent signs",
    arguments: [
      ("a%20b", "a b"), ("%C3%A9", "é"), ("100%", "100%"), ("%zz", "%zz"), ("%C3", "%C3"),
    ])
  func percent(_ text: String, _ plain: String) {
    #expect(Percent.decoded(text) == plain)
    #expect(Percent.stands(in: "a%2f") && !Percent.stands(in: "5%") && !Percent.stands(in: "%+1"))
  }

  @Test(
    "the middle of two numbers",
    arguments: [
      ("1", "5", "3"), ("-5", "5", "0"), ("3.141", "3.142", "3.1415"),
      ("-3.142", "-3.141", "-3.1415"),
      ("1", "2", "1.5"), ("0.1", "0.3", "0.2"), ("1e3", "3e3", "2000"), ("99.5", "100.5", "100"),
      ("12345678901234", "12345678901236", "12345678901235"),
    ])
  func middle(_ low: String, _ high: String, _ middle: String) {
    #expect(PlainNumber.middle(low, high) == middle)
    #expect(PlainNumber.middle(low, "x") == nil)
  }

  @Test("numbers are digits with sign, point and exponent")
  func numbers() {
    for text in ["1", "-1", "+1.5", ".5", "1e-3"] { #expect(PlainNumber.holds(text), "\(text)") }
    for text in ["", "-", "1,000", "0x1F", "one", "1 2", "nan", "inf", "e", "1e999"] {
      #expect(!PlainNumber.holds(text), "\(text)")
    }
  }
}
