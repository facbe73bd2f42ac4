import Testing

@testable import QuizPacks

@Suite("Checks of packs")
struct PackChecksTests {
  private static let plain =
    "- {ask: Who is it?, answer: Mako}\n- {ask: What is it?, answer: fire}\n"

  @Test("what no question of a pack has is told once, at the pack")
  func none() throws {
    #expect(
      try Linting.told(by: NoID.self, Self.plain) == [
        "1:1: none of the 2 questions has an id: add \"id\", or have canon pack format --ids do it"
      ])
    #expect(
      try Linting.told(by: NoSource.self, Self.plain) == [
        "1:1: none of the 2 questions names a source: "
          + "list the sources in the head, and add \"source\" to the question"
      ])
    #expect(
      try Linting.told(by: NoExplanation.self, Self.plain) == [
        "1:1: none of the 2 questions has an explanation: add \"explain\""
      ])
  }

  @Test("what others have is told at each question that has it not")
  func some() throws {
    let pack =
      Self.plain
      + "- {id: one, ask: When?, answer: then, source: book, explain: 'So said he, at length.'}"
    #expect(
      try Linting.told(by: NoID.self, pack) == [
        "8:3: the question has no id: add \"id\", or have canon pack format --ids do it",
        "9:3: the question has no id: add \"id\", or have canon pack format --ids do it",
      ])
    #expect(try Linting.told(by: NoSource.self, pack).count == 2)
    #expect(try Linting.told(by: NoExplanation.self, pack).count == 2)
  }

  @Test("a bonus is explained by its parts")
  func parts() throws {
    let pack = """
      - ask: Of both.
        parts: [{ask: Who?, answer: Mako, source: book, explain: He did so at length.}]
      """
    #expect(try Linting.told(by: NoSource.self, pack) == [])
    #expect(try Linting.told(by: NoExplanation.self, pack) == [])
  }

  @Test("one in ten without a category is told")
  func odd() throws {
    let others = (1...9).map { "- {ask: Who is \($0)?, answer: Mako, category: People}\n" }.joined()
    #expect(
      try Linting.told(by: OddOneOut.self, others + "- {ask: What?, answer: fire}") == [
        "17:3: the question has no category, as nearly all others have: add \"category\""
      ])
    #expect(try Linting.told(by: OddOneOut.self, Self.plain) == [])
  }

  private static func head(_ line: String) -> String {
    "canon: 1\nid: p\ntitle: P\n\(line)\nquestions:\n"
  }

  @Test("a license is named as the SPDX list has it")
  func license() throws {
    let none = "canon: 1\nid: p\ntitle: P\nquestions:\n"
    #expect(
      try Linting.told(by: NoLicense.self, Self.plain, head: none) == [
        "1:1: the pack has no license: add one, such as \"license: CC-BY-4.0\""
      ])
    let spoken = Self.head("license: cc by-sa 4.0 # ours")
    #expect(
      try Linting.told(by: UnknownLicense.self, Self.plain, head: spoken) == [
        "4:10: the license \"cc by-sa 4.0\" is no identifier of the SPDX list: "
          + "write \"CC-BY-SA-4.0\""
      ])
    let own = Self.head("license: ask me")
    #expect(
      try Linting.told(by: UnknownLicense.self, Self.plain, head: own) == [
        "4:10: the license \"ask me\" is no identifier of the SPDX list: "
          + "write its identifier, or begin it with \"LicenseRef-\""
      ])
    for license in ["CC-BY-4.0", "LicenseRef-ours", "MIT OR Apache-2.0"] {
      let head = Self.head("license: \(license)")
      #expect(try Linting.told(by: UnknownLicense.self, Self.plain, head: head) == [])
    }
  }

  @Test("a language is written as its tag")
  func language() throws {
    #expect(
      try Linting.told(by: UnknownLanguage.self, Self.plain, head: Self.head("language: German"))
        == [
          "4:11: the language \"German\" is no language tag: write \"de\""
        ])
    #expect(
      try Linting.told(by: UnknownLanguage.self, Self.plain, head: Self.head("language: Klingon"))
        == [
          "4:11: the language \"Klingon\" is no language tag: write \"en\", or whichever it is"
        ])
    for tag in ["en", "pt-BR", "zh-Hant-TW"] {
      let head = Self.head("language: \(tag)")
      #expect(try Linting.told(by: UnknownLanguage.self, Self.plain, head: head) == [])
    }
  }

  @Test("a source that nobody names is told, where others are named")
  func sources() throws {
    let head = Self.head("sources: {book: {title: B}, film: {title: F}}")
    let pack = "- {ask: Who is it?, answer: Mako, source: book}\n"
    #expect(
      try Linting.told(by: IdleSource.self, pack, head: head) == [
        "4:29: no question names the source \"film\": name it where it was used, or remove it"
      ])
    #expect(try Linting.told(by: IdleSource.self, Self.plain, head: head) == [])
  }

  @Test("a fact that ages needs a date")
  func date() throws {
    #expect(
      try Linting.told(by: NoDate.self, "- ask: Who is currently the Avatar?\n  answer: Korra") == [
        "8:8: \"currently\" is true for a while only: add \"as_of\" with the day at which it was"
      ])
    #expect(
      try Linting.told(
        by: NoDate.self, "- ask: Who is currently the Avatar?\n  answer: Korra\n  as_of: 2014")
        == [])
    for stem in [
      "What unit has electric current?", "What does USA Today report?", "What was it to be?",
    ] {
      #expect(try !Linting.finds(NoDate.self, stem, "x"))
    }
    let dated = Self.head("as_of: 2014-12-22")
    #expect(
      try Linting.told(by: NoDate.self, "- ask: Who is the latest?\n  answer: x", head: dated) == []
    )
  }

  @Test("a date is one of the calendar")
  func badDate() throws {
    #expect(
      try Linting.told(by: BadDate.self, "- {ask: Who is it?, answer: Mako, as_of: 2014-02-29}")
        == [
          "8:42: \"2014-02-29\" is no day of the calendar: write it as 2014-12-22"
        ])
    for date in ["2016-02-29", "2014-12", "2014"] {
      let question = "- {ask: Who is it?, answer: Mako, as_of: '\(date)'}"
      #expect(try Linting.told(by: BadDate.self, question) == [])
    }
    #expect(
      try Linting.told(by: BadDate.self, Self.plain, head: Self.head("as_of: now")) == [
        "4:8: \"now\" is no day of the calendar: write it as 2014-12-22"
      ])
  }
}
