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

  @Test("a tag or hint twice is told at the second, and taken out")
  func tags() throws {
    let question =
      "- ask: Who?\n  answer: Mako\n  tags:\n    - a\n    - b\n    - A\n  hints: [x, x]\n"
    #expect(
      try Linting.told(by: DuplicateTag.self, question) == [
        "13:7: \"A\" stands twice in \"tags\": remove one",
        "14:14: \"x\" stands twice in \"hints\": remove one",
      ])
    #expect(
      try Linting.fixed(question)
        == "- ask: Who?\n  answer: Mako\n  tags:\n    - a\n    - b\n  hints: [x]\n")
  }

  @Test("the rarer spelling of a tag or category is told")
  func spelling() throws {
    let pack = """
      - {ask: Who is it?, answer: Mako, tags: [music], category: Art}
      - {ask: What is it?, answer: fire, tags: [Music], category: art}
      - {ask: Where is it?, answer: here, tags: [music], category: art}
      """
    #expect(
      try Linting.told(by: TagSpelling.self, pack) == [
        "8:60: \"Art\" is elsewhere spelled \"art\": spell both alike",
        "9:43: \"Music\" is elsewhere spelled \"music\": spell both alike",
      ])
  }

  @Test("an explanation that only repeats is told")
  func explanation() throws {
    #expect(
      try Linting.told(
        by: IdleExplanation.self,
        "- {ask: What does he play?, answer: trombone, explain: The trombone.}")
        == [
          "8:56: the explanation says no more than stem and answer: "
            + "say why it is so, or remove it"
        ])
    #expect(
      try Linting.told(
        by: IdleExplanation.self,
        "- {ask: What does he play?, answer: trombone, explain: It pleased the fans.}")
        == [])
  }

  @Test("a file that is not there is told, an address is not looked up")
  func media() throws {
    let pack = """
      - {ask: Who is it?, answer: Mako, media: a.png}
      - {ask: What is it?, answer: fire, media: ../b.png}
      - {ask: Where is it?, answer: here, media: 'https://example.org/c.png'}
      """
    #expect(
      try Linting.told(by: MissingMedia.self, pack) == [
        "8:42: there is no file \"a.png\" beside the pack: put it there, or mend the path",
        "9:43: \"../b.png\" leads out of the pack's folder: put the file beside the pack",
      ])
    let there = try Linting.checkup(LintManual.head + pack) { $0 == "a.png" }
    #expect(there.problems.count { $0.code == "missing-media" } == 1)
  }

  @Test("the third equal answer in a row is told, and the sixth equal truth")
  func run() throws {
    let three = (1...4).map { "- {ask: Who is \($0)?, answer: Mako}\n" }.joined()
    #expect(
      try Linting.told(by: AnswerRun.self, three) == [
        "10:28: \"Mako\" is the answer three times in a row: put another question between"
      ])
    let truths = (1...6).map { "- {ask: Is it \($0)?, answer: true}\n" }.joined()
    #expect(
      try Linting.told(by: AnswerRun.self, truths) == [
        "13:27: \"true\" is the answer six times in a row: put another question between"
      ])
  }

  @Test("letters that an imported file gives are looked at too")
  func letters() throws {
    let file = Linting.file(LintManual.head + Self.plain + Self.plain + "- {ask: A?, answer: b}")
    let placed = try #require(file.placed)
    let lettered = PlacedPack(
      file: "a.txt", pack: placed.pack, places: placed.places, head: placed.head,
      rightLetters: placed.pack.questions.map { _ in 2 })
    let report = Linter.check(
      [LintedFile(name: "a.txt", placed: lettered, problems: [])], LintContext { _ in true })
    let run = report[0].problems.filter { $0.code == "answer-run" }.map(\.message)
    let count = placed.pack.questions.count
    #expect(
      run == (count < 5 ? [] : ["the option C is right five times in a row: shuffle the options"]))
  }

  @Test("five truths that are all alike are told")
  func oneSided() throws {
    let truths = (1...5).map { "- {ask: Is it \($0)?, answer: false}\n" }.joined()
    #expect(
      try Linting.told(by: OneSidedTruths.self, truths) == [
        "8:27: all 5 questions of true or false are false: turn some of them round"
      ])
    #expect(
      try Linting.told(by: OneSidedTruths.self, truths + "- {ask: Is it?, answer: true}") == [])
  }

  @Test("a bonus with fewer parts than others is told")
  func bonus() throws {
    let part = "{ask: A?, answer: a}, {ask: B?, answer: b}"
    let three = (1...3).map { "- {ask: Of \($0)., parts: [\(part)]}\n" }.joined()
    #expect(
      try Linting.told(
        by: UnevenBonus.self, three + "- {ask: Of 4., parts: [{ask: C?, answer: c}]}")
        == ["11:23: the bonus has 1 part, others have 2: give it as many"])
    #expect(try Linting.told(by: UnevenBonus.self, three) == [])
  }

  @Test("a tossup without a power is told where others have one")
  func power() throws {
    let three = (1...3).map { "- {ask: Name \($0)., clues: [A. (*), B.], answer: a}\n" }.joined()
    #expect(
      try Linting.told(by: NoPower.self, three + "- {ask: Name 4., clues: [A., B.], answer: a}")
        == [
          "11:25: the tossup has no power mark, as nearly all others have: "
            + "put \"(*)\" where the power ends"
        ])
  }

  @Test("one stem with two answers is told")
  func stem() throws {
    let pack =
      "- {ask: Who wrote a post?, answer: Mike}\n- {ask: 'who wrote a post', answer: Bryan}"
    #expect(
      try Linting.told(by: SameStem.self, pack) == [
        "9:9: the question in line 8 has this stem and another answer: "
          + "accept both answers in one question, or say more in the stems"
      ])
    let accepted = pack.replacing("answer: Mike", with: "answer: Mike, accept: [Bryan]")
    #expect(try Linting.told(by: SameStem.self, accepted) == [])
  }

  @Test("waivers waive, and are told where they waive nothing or are none")
  func waivers() throws {
    let pack = """
      - ask: What does Tahno play
        answer: trombone
        allow: [no-question-mark, long-stem, long-stam]
      """
    #expect(try Linting.told(by: NoQuestionMark.self, pack) == [])
    #expect(
      try Linting.told(by: UnknownAllow.self, pack) == [
        "10:40: there is no check \"long-stam\": write \"long-stem\" if that is meant"
      ])
    #expect(
      try Linting.told(by: NeedlessAllow.self, pack) == [
        "10:29: there is nothing to waive for \"long-stem\": remove it"
      ])
    let head = Self.head("allow: [no-id, no-date]")
    #expect(try Linting.told(by: NoID.self, pack, head: head) == [])
    #expect(
      try Linting.told(by: NeedlessAllow.self, Self.plain, head: head) == [
        "4:16: there is nothing to waive for \"no-date\": remove it"
      ])
  }

  @Test("a warning of the reader can be waived, an error cannot")
  func readerWaivers() throws {
    let waived = "- ask: Did he post?\n  answer: yes\n  allow: [looks-like-truth]\n"
    let told = try Linting.checkup(LintManual.head + waived).problems.map(\.code)
    #expect(!told.contains("looks-like-truth") && !told.contains("needless-allow"))
    let error =
      "- ask: Did he post?\n  allow: [missing-answer]\n- {ask: Who is it?, answer: Mako}\n"
    #expect(
      try Linting.checkup(LintManual.head + error).problems.contains { $0.code == "missing-answer" }
    )
  }
}
