import Testing

@testable import QuizPacks

@Suite("Checks of give-aways")
struct GiveAwayChecksTests {
  @Test("the answer in the stem is told, whatever its case and article")
  func stem() throws {
    #expect(
      try Linting.told(
        by: AnswerInStem.self, "- ask: What is Aladdin's flying carpet called?\n  answer: A Carpet")
        == ["8:8: the stem holds the answer \"A Carpet\": say it in other words"])
  }

  @Test(
    "numbers, choices and parts of words give nothing away",
    arguments: [
      ("What is 3 times 3 less 6?", "3"), ("What eats a caterpillar?", "cat"),
      ("Who posted first, DiMartino or Konietzko?", "DiMartino"),
      ("Of the princesses, Ariel, Belle and Snow White, which is brown?", "Snow White"),
    ])
  func noStem(stem: String, answer: String) throws {
    #expect(try !Linting.finds(AnswerInStem.self, stem, answer))
  }

  @Test("a stem that names the wrong options too is none")
  func stemOfChoice() throws {
    let question = "- ask: Of Mako and Tahno, who plays?\n  answer: Tahno\n  wrong: [Mako]"
    #expect(try Linting.told(by: AnswerInStem.self, question) == [])
  }

  @Test("hints and clues are looked at, each in its place")
  func hints() throws {
    let question = """
      - ask: Name it.
        clues: [Tahno plays it., A trombone has a slide.]
        answer: trombone
        hints: [It is of brass., The trombone it is.]
      """
    #expect(
      try Linting.told(by: AnswerInHint.self, question) == [
        "9:28: the clue holds the answer \"trombone\": say it in other words",
        "11:28: the hint holds the answer \"trombone\": say it in other words",
      ])
  }

  @Test("a right option is long by characters and by half")
  func longest() throws {
    let question =
      "- ask: Why?\n  answer: \(String(repeating: "a", count: 30))\n  wrong: [bbbb, cccc]"
    #expect(
      try Linting.told(by: LongestOption.self, question) == [
        "9:11: the right option has 30 characters, the longest wrong one 4: "
          + "make them alike in length"
      ])
    let near = "- ask: Why?\n  answer: nineteen letters it\n  wrong: [bbbb, eleven of it]"
    #expect(try Linting.told(by: LongestOption.self, near) == [])
  }

  @Test(
    "a right option that alone looks otherwise is told",
    arguments: [
      ("A wedding.", "A farewell, A funeral", "ends in a full stop"),
      ("a wedding", "A farewell, A funeral", "begins with a small letter"),
      ("A wedding", "a farewell, a funeral", "begins with a capital letter"),
    ])
  func odd(answer: String, wrong: String, look: String) throws {
    let question = "- ask: What?\n  answer: \(answer)\n  wrong: [\(wrong)]"
    #expect(
      try Linting.told(by: OddOption.self, question) == [
        "9:11: the right option alone \(look): write all the options alike"
      ])
  }

  @Test("one look-alike is enough")
  func notOdd() throws {
    let question = "- ask: What?\n  answer: A wedding.\n  wrong: [A farewell., A funeral]"
    #expect(try Linting.told(by: OddOption.self, question) == [])
  }

  @Test("a or an at the stem's end must fit every option")
  func grammar() throws {
    #expect(
      try Linting.told(
        by: GrammarGivesAway.self, "- ask: It is an ____\n  answer: airship\n  wrong: [tank, eagle]"
      )
        == [
          "8:8: the stem ends in \"an\", which \"tank\" does not fit: "
            + "put the article into the options"
        ])
    #expect(
      try Linting.told(
        by: GrammarGivesAway.self, "- ask: It is an ____\n  answer: airship\n  wrong: [eagle]")
        == [])
  }

  @Test("a long word of the stem in the right option alone is told")
  func echo() throws {
    let question = """
      - ask: How did the reverential pose come about?
        answer: By a reverential remake
        wrong: [By a wish, By a slip]
      """
    #expect(
      try Linting.told(by: EchoedWord.self, question) == [
        "9:11: the right option alone repeats \"reverential\" from the stem: "
          + "use another word in one of the two"
      ])
    let shared = question.replacing("By a wish", with: "By a reverential wish")
    #expect(try Linting.told(by: EchoedWord.self, shared) == [])
  }

  @Test("a question that another one answers is told, with the line")
  func elsewhere() throws {
    let pack = """
      - ask: Who murdered Worf's mate K'Ehleyr?
        answer: Duras
      - ask: Who was Worf's mate?
        answer: K'Ehleyr
      """
    #expect(
      try Linting.told(by: AnsweredElsewhere.self, pack) == [
        "11:11: the question in line 8 gives away \"K'Ehleyr\": "
          + "say it there in other words, or drop one of the two"
      ])
  }

  @Test(
    "the same name in a question about something else gives nothing away",
    arguments: [
      (
        "Who commands the Maquis ship in the Voyager episode, Caretaker?", "Chakotay",
        "What was the first episode of Voyager?", "Caretaker"
      ),
      ("Which ship does Worf serve on?", "Enterprise", "Who is the son of Mogh?", "Worf"),
    ])
  func notElsewhere(stem: String, answer: String, other: String, its: String) throws {
    let pack = "- {ask: '\(stem)', answer: \(answer)}\n- {ask: '\(other)', answer: \(its)}"
    #expect(try Linting.told(by: AnsweredElsewhere.self, pack) == [])
  }
}
