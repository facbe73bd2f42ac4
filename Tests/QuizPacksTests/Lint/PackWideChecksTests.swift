import Testing

@testable import QuizPacks

@Suite("Checks across a pack")
struct PackWideChecksTests {
  private static let plain =
    "- {ask: Who is it?, answer: Mako}\n- {ask: What is it?, answer: fire}\n"

  private static func head(_ line: String) -> String {
    "canon: 1\nid: p\ntitle: P\n\(line)\nquestions:\n"
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
