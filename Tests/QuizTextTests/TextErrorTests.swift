import QuizText
import Testing

@Suite("The wording of text errors")
struct TextErrorTests {
  @Test("JSON")
  func json() {
    #expect(
      "\(JSONError.notANumber(.nan))"
        == "the number \"nan\" cannot be written as JSON: use a finite number, or null")
  }

  @Test("shell words")
  func words() {
    #expect(
      "\(ShellWordsError.openQuote("'", column: 3))"
        == "the quote ' in column 3 is not closed: close it, or write \\'")
    #expect(
      "\(ShellWordsError.trailingBackslash(column: 9))"
        == "the backslash in column 9 stands before nothing: write \\\\ for a backslash")
  }

  @Test(
    "CSV",
    arguments: [
      (
        CSVDefect.openQuote,
        "a quoted field is not closed: put a quote at its end, and write \"\" for a quote inside it"
      ),
      (
        .textAfterQuote("x\u{1B}"),
        "\"x␛\" follows a closing quote: put a comma between, or write \"\" for a quote inside a field"
      ),
      (
        .strayQuote,
        "a quote stands inside an unquoted field: quote the whole field and write \"\" inside it"
      ),
      (.invalidUTF8, "the field is not UTF-8: save the file as UTF-8"),
      (.utf16, "the file is UTF-16: save it as UTF-8"),
      (.control(0), "the field holds the control character ␀: remove it"),
      (
        .fieldCount(found: 5, expected: 3),
        "the row has 5 fields where the first row has 3: remove 2"
      ),
    ])
  func csv(defect: CSVDefect, expected: String) {
    #expect("\(defect)" == expected)
  }
}
