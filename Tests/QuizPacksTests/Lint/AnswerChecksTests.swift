import Testing

@testable import QuizPacks

@Suite("Checks of answers")
struct AnswerChecksTests {
  @Test("an answer of signs alone is told; a number, a word or a letter of any script is none")
  func signsOnly() throws {
    #expect(
      try Linting.told(by: SignsOnlyAnswer.self, "- ask: Which sign?\n  answer: \"?!\"") == [
        "9:11: the answer \"?!\" has no letter or digit: "
          + "write the word for it, and the sign under \"accept\""
      ])
    for answer in ["7", "x", "Ω", "日本"] {
      #expect(try !Linting.finds(SignsOnlyAnswer.self, "Which one is it?", answer))
    }
  }

  @Test("signs that cannot be typed need a form in letters")
  func untypable() throws {
    #expect(
      try Linting.told(by: UntypableAnswer.self, "- ask: Which sign?\n  answer: ☂ of rain") == [
        "9:11: the answer holds \"☂\", which cannot be typed: accept a form of it in letters"
      ])
    #expect(
      try Linting.told(
        by: UntypableAnswer.self, "- ask: Which sign?\n  answer: ☂\n  accept: [umbrella]") == [])
    #expect(try !Linting.finds(UntypableAnswer.self, "Which city?", "Łódź"))
  }

  @Test("the shortest accepted form counts for the length")
  func long() throws {
    let long = "one two three four five six seven eight nine"
    #expect(
      try Linting.told(by: LongAnswer.self, "- ask: What?\n  answer: \(long)") == [
        "9:11: the answer has 9 words, and all of them have to be typed: "
          + "accept the telling part of it, or offer options under \"wrong\""
      ])
    #expect(
      try Linting.told(by: LongAnswer.self, "- ask: What?\n  answer: \(long)\n  accept: [nine]")
        == [])
    #expect(
      try Linting.told(by: LongAnswer.self, "- ask: What?\n  answer: \(long)\n  wrong: [ten]") == []
    )
  }

  @Test("an alias twice is told at the second, and taken out")
  func duplicates() throws {
    let question = "- ask: Who?\n  answer: Zhu Li\n  accept: [zhu-li, Moon, MOON]\n"
    #expect(
      try Linting.told(by: DuplicateAlias.self, question) == [
        "10:12: \"zhu-li\" is the answer \"Zhu Li\" again: remove it",
        "10:26: \"MOON\" is the answer \"Moon\" again: remove it",
      ])
    #expect(try Linting.fixed(question) == "- ask: Who?\n  answer: Zhu Li\n  accept: [Moon]\n")
  }

  @Test(
    "an alias that the judge takes anyway is told, with why",
    arguments: [
      ("Jeremy Zuckerman", "Zuckerman", "(as the part that tells)"),
      ("The Joker", "Joker", "(as the same words in another form)"),
      ("trombone", "trombones", "(as the same words in another form)"),
      ("64", "sixty-four", "(as the same words in another form)"),
      ("Konietzko", "Konietzco", "(as a slip of the finger)"),
      ("5 dozen", "60", "(as the same number)"),
      ("World Trade Organization", "WTO", "(as its initials)"),
    ])
  func idle(answer: String, alias: String, why: String) throws {
    let question = "- ask: Who?\n  answer: \(answer)\n  accept: [\(alias)]"
    #expect(
      try Linting.told(by: IdleAlias.self, question) == [
        "10:12: \"\(alias)\" is accepted for \"\(answer)\" anyway \(why): remove it"
      ])
  }

  @Test(
    "an alias of its own is none of these",
    arguments: [("Korra", "the Avatar"), ("U2", "The Hype"), ("3", "thirteen"), ("Mako", "Maka B")])
  func needed(answer: String, alias: String) throws {
    let question = "- ask: Who?\n  answer: \(answer)\n  accept: [\(alias)]"
    #expect(try Linting.told(by: IdleAlias.self, question) == [])
  }

  @Test("two answers joined by or are told; a title in capitals is one")
  func or() throws {
    #expect(
      try Linting.told(by: EmbeddedOr.self, "- ask: What?\n  answer: horn or trombone") == [
        "9:11: the answer \"horn or trombone\" is two answers in one: "
          + "keep the better one, and put the other under \"accept\""
      ])
    for answer in ["Trick or Treat", "Oregon", "order"] {
      #expect(try !Linting.finds(EmbeddedOr.self, "What is it?", answer))
    }
  }

  @Test("a slash between words joins two answers; in numbers, names and units it does not")
  func slash() throws {
    #expect(
      try Linting.told(by: EmbeddedSlash.self, "- ask: What?\n  answer: horn/trombone") == [
        "9:11: the answer \"horn/trombone\" is two answers in one: "
          + "keep the better one, and put the other under \"accept\""
      ])
    for answer in ["AC/DC", "1/2", "300 km/h", "04/05/63", "https://example.org/a"] {
      #expect(try !Linting.finds(EmbeddedSlash.self, "What is it?", answer))
    }
  }

  @Test("a remark in parentheses is told, an (s) is not")
  func parenthesis() throws {
    #expect(
      try Linting.told(by: EmbeddedParenthesis.self, "- ask: What?\n  answer: Hazard (a song)") == [
        "9:11: the answer holds \"(a song)\": "
          + "put a remark under \"explain\", and another form of the answer under \"accept\""
      ])
    #expect(try !Linting.finds(EmbeddedParenthesis.self, "What is it?", "pinniped(s)"))
  }

  @Test("a list in one text is told only where several are asked for")
  func list() throws {
    #expect(
      try Linting.told(
        by: EmbeddedList.self, "- ask: Name the two families.\n  answer: Montague and Capulet") == [
          "9:11: the answer \"Montague and Capulet\" is a list: "
            + "write its items under \"list\", so that each of them counts"
        ])
    #expect(try !Linting.finds(EmbeddedList.self, "Which band was it?", "Gerry and the Pacemakers"))
  }

  @Test("an answer that begins as a sentence is told, a title is not")
  func sentence() throws {
    #expect(
      try Linting.told(by: SentenceAnswer.self, "- ask: What?\n  answer: It was a spy") == [
        "9:11: the answer \"It was a spy\" is a sentence: write only the words that tell"
      ])
    #expect(try !Linting.finds(SentenceAnswer.self, "Which song?", "It Was A Very Good Year"))
  }

  @Test("directives count in brackets only")
  func directives() throws {
    #expect(
      try Linting.told(by: DirectiveInAnswer.self, "- ask: Who?\n  answer: Korra [accept Avatar]")
        == [
          "9:11: the answer \"Korra [accept Avatar]\" holds directives: write \"answerline\" "
            + "instead of \"answer\", or use \"accept\", \"prompt\" and \"reject\""
        ])
    for answer in ["Accept the Truth", "Hello (Adele)", "prompt"] {
      #expect(try !Linting.finds(DirectiveInAnswer.self, "What is it?", answer))
    }
  }

  @Test(
    "options written into the stem are told",
    arguments: [
      ("Who posted first? a) DiMartino b) Konietzko", "DiMartino"),
      ("What does forte mean? Soft, Fast or Loud?", "Loud"),
      ("Is Pete a cat or a dog?", "cat"),
      ("Which was it? A. 1970 B. 1973", "1970"),
    ])
  func options(stem: String, answer: String) throws {
    #expect(
      try Linting.told(by: OptionsInStem.self, "- ask: '\(stem)'\n  answer: \(answer)") == [
        "8:8: the stem lists the options: "
          + "write those that are not right under \"wrong\", and leave them out here"
      ])
  }

  @Test(
    "an or between other things is none",
    arguments: [
      ("What does a trombone or trumpet player need?", "breath"),
      ("Is it true or false that he posted?", "true"),
    ])
  func noOptions(stem: String, answer: String) throws {
    #expect(try !Linting.finds(OptionsInStem.self, stem, answer))
  }
}
