import Testing

@testable import QuizSQL

@Suite("What is wrong with a database")
struct SQLFaultTests {
  static let wordings: [(SQLFault.Cause, String)] = [
    (.missing, #""d␛" cannot be opened: check the path, and who may read it"#),
    (.foreign, #""d␛" is no database of Canon: name one that Canon made"#),
    (.damaged, #""d␛" is damaged: make it anew, or take it from a copy"#),
    (.busy, #""d␛" is in use by another program: wait for that to end, and try again"#),
    (.full, #""d␛" cannot grow, the disk is full: make room, and try again"#),
    (.readOnly, #""d␛" may not be written: look at its permissions"#),
    (.newer("x"), #""d␛" was written by a newer canon (x): use that"#),
    (
      .other(code: 1, words: "odd"),
      #""d␛" cannot be used (odd, code 1): check the file and its folder"#
    ),
  ]

  @Test("each says what to do", arguments: wordings)
  func wording(cause: SQLFault.Cause, words: String) {
    #expect("\(SQLFault("d\u{1B}", cause))" == words)
  }

  @Test("SQLite's codes are told apart, extended ones too")
  func codes() {
    #expect(SQLFault("", code: 11, words: "").cause == .damaged)
    #expect(SQLFault("", code: 261, words: "").cause == .busy)
    #expect(SQLFault("", code: 26, words: "").cause == .foreign)
    #expect("\(SQLFault("", .damaged))".hasPrefix("the database is damaged"))
  }
}
