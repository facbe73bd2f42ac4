import Testing

@testable import QuizPacks

@Suite("Checks of texts")
struct TextChecksTests {
  @Test("a letter of another script inside a Latin word is told by its number")
  func confusable() throws {
    #expect(
      try Linting.told(
        by: ConfusableLetters.self, "- ask: Who?\n  answer: t\u{440}ombone\n  accept: [\u{391}lpha]"
      )
        == [
          "9:11: \"t\u{440}ombone\" holds the Cyrillic letter U+0440 among Latin ones: "
            + "type the word anew",
          "10:12: \"\u{391}lpha\" holds the Greek letter U+0391 among Latin ones: "
            + "type the word anew",
        ])
    for answer in ["тромбон", "αβγ", "naïve", "β blocker"] {
      #expect(try !Linting.finds(ConfusableLetters.self, "What is it?", answer))
    }
  }

  @Test(
    "text in the wrong encoding is turned back",
    arguments: [
      ("clichÃ©", "cliché"), ("itâ€™s", "it\u{2019}s"), ("FranÃ§ois BÃ¶hm", "François Böhm"),
    ])
  func mojibake(text: String, mended: String) throws {
    #expect(
      try Linting.told(by: Mojibake.self, "- ask: Who?\n  answer: \(text)") == [
        "9:11: \"\(text)\" was read in the wrong encoding: write \"\(mended)\""
      ])
    #expect(Mojibake.mended(text) == mended)
  }

  @Test(
    "letters that are meant stay", arguments: ["Ça va", "São Paulo", "naïve café", "5 € ©", "Ãß"])
  func noMojibake(text: String) {
    #expect(Mojibake.mended(text) == nil)
  }

  @Test("a replacement character is told")
  func replacement() throws {
    #expect(
      try Linting.told(by: Mojibake.self, "- ask: Who?\n  answer: clich\u{FFFD}") == [
        "9:11: a letter was lost, and stands as \u{FFFD}: type it anew"
      ])
  }

  @Test("a question mark inside a word is told, in an address or before a capital it is not")
  func lost() throws {
    #expect(
      try Linting.told(by: LostLetter.self, "- ask: Which Comp?te was it?\n  answer: so") == [
        "8:8: a letter was lost in \"Comp?te\": type the word anew"
      ])
    for stem in ["See https://example.org/a?b=c for it?", "Who?Why?", "Is it so? yes"] {
      #expect(try !Linting.finds(LostLetter.self, stem, "so"))
    }
  }

  @Test("what cannot be seen is told by its number, and taken out")
  func invisible() throws {
    let question = "- ask: Who is\u{A0}it?\n  answer: Zhu\u{A0}Li\u{200B}\n"
    #expect(
      try Linting.told(by: InvisibleCharacter.self, question) == [
        "9:11: the text holds the invisible character <U+00A0>: remove it"
      ])
    #expect(try Linting.fixed(question) == "- ask: Who is\u{A0}it?\n  answer: Zhu Li\n")
  }

  @Test("spaces at the ends of answers and inside them are told, and taken out")
  func spaces() throws {
    let question = "- ask: Who  is it?\n  answer: \" Zhu  Li\"\n  wrong: [Mako]\n"
    #expect(
      try Linting.told(by: LooseSpace.self, question) == [
        "9:11: \" Zhu  Li\" has a space too many: remove it"
      ])
    #expect(
      try Linting.fixed(question) == "- ask: Who  is it?\n  answer: \"Zhu Li\"\n  wrong: [Mako]\n")
  }

  @Test("a space before a sign is told, but not in French")
  func sign() throws {
    #expect(
      try Linting.told(by: SpaceBeforeSign.self, "- ask: Who is it ?\n  answer: Tahno") == [
        "8:8: a space stands before \"?\": remove it"
      ])
    #expect(try !Linting.finds(SpaceBeforeSign.self, "Who made .net at .5 a go?", "x"))
    let french = LintManual.head.replacing("license:", with: "language: fr\nlicense:")
    #expect(
      try Linting.told(by: SpaceBeforeSign.self, "- ask: Qui ?\n  answer: x", head: french) == [])
  }

  @Test("a small word twice is told, a name or a good sentence is not")
  func repeated() throws {
    #expect(
      try Linting.told(by: RepeatedWord.self, "- ask: Who is the the best?\n  answer: Tahno") == [
        "8:8: \"the\" stands twice in a row: remove one"
      ])
    for stem in [
      "What was the The The album?", "Which film is he in in May?", "Do you know that that is so?",
    ] {
      #expect(try !Linting.finds(RepeatedWord.self, stem, "x"))
    }
  }

  @Test("a quote or parenthesis without its partner is told")
  func unbalanced() throws {
    #expect(
      try Linting.told(by: UnbalancedSigns.self, "- ask: Who said \"so?\n  answer: Tahno (he")
        == [
          "8:8: \"Who said \"so?\" has a quote without its partner: add it, or remove this one",
          "9:11: \"Tahno (he\" has a parenthesis without its partner: add it, or remove this one",
        ])
    for stem in ["Who is 6 ft 2\" tall?", "Which: a) or b)?", "Who said \"so\" (twice)?"] {
      #expect(try !Linting.finds(UnbalancedSigns.self, stem, "x"))
    }
  }

  @Test("a stem that asks ends in a question mark")
  func mark() throws {
    #expect(
      try Linting.told(by: NoQuestionMark.self, "- ask: What does Tahno play\n  answer: trombone")
        == [
          "8:8: the stem asks, and has no question mark: end it with one"
        ])
    for stem in [
      "Name the instrument of Tahno", "When Korra left, he played.", "Who plays it? Name him.",
    ] {
      #expect(try !Linting.finds(NoQuestionMark.self, stem, "x"))
    }
  }

  @Test("a stem in capitals is told, initials are not")
  func shouted() throws {
    #expect(
      try Linting.told(by: ShoutedText.self, "- ask: WHO PLAYS THE TROMBONE?\n  answer: Tahno") == [
        "8:8: the stem is all in capitals: write it as a sentence"
      ])
    #expect(try !Linting.finds(ShoutedText.self, "NATO AND WTO?", "x"))
  }

  @Test("HTML in plain text is told, less-than and an answerline are not")
  func markup() throws {
    #expect(
      try Linting.told(
        by: MarkupInText.self, "- ask: Who said &quot;so&quot;?\n  answer: <b>Tahno</b>") == [
          "8:8: \"&quot;\" is HTML, and shown as it stands: "
            + "write the sign that is meant, or leave it out",
          "9:11: \"<b>\" is HTML, and shown as it stands: "
            + "write the sign that is meant, or leave it out",
        ])
    #expect(try !Linting.finds(MarkupInText.self, "Is 3 < 4 & 5 > 4; or not?", "yes"))
    #expect(
      try Linting.told(by: MarkupInText.self, "- ask: Who?\n  answerline: <b><u>Tahno</u></b>")
        == [])
  }

  @Test("an address in the stem is told")
  func address() throws {
    #expect(
      try Linting.told(
        by: AddressInStem.self, "- ask: Who is this? https://example.org/a.png\n  answer: Tahno")
        == [
          "8:8: the stem holds the address \"https://example.org/a.png\": move it to \"media\""
        ])
  }

  @Test("sixty words are the limit")
  func long() throws {
    let words = Array(repeating: "word", count: 61).joined(separator: " ")
    #expect(
      try Linting.told(by: LongStem.self, "- ask: \(words)\n  answer: x") == [
        "8:8: the stem has 61 words: shorten it, or put its steps under \"clues\""
      ])
    #expect(try Linting.told(by: LongStem.self, "- ask: \(words.dropLast(5))\n  answer: x") == [])
  }

  @Test("the time must do for stem and options")
  func time() throws {
    let question =
      "- ask: One two three four five?\n  answer: six\n  wrong: [seven, eight]\n  time: 1s"
    #expect(
      try Linting.told(by: TooLongForItsTime.self, question) == [
        "11:9: 8 words take 2 seconds to read, and the time is 1 s: give it more time"
      ])
    #expect(
      try Linting.told(by: TooLongForItsTime.self, question.replacing("1s", with: "2s")) == [])
  }

  @Test("the marks of a text tell what is in it")
  func marks() {
    #expect(Marks("a B1") == [.lower, .upper, .digit])
    #expect(Marks(" a").contains(.looseSpace) && Marks("a  b").contains(.looseSpace))
    #expect(!Marks("a b").contains(.looseSpace))
    #expect(Marks("é/(").isSuperset(of: [.beyondASCII, .slash, .parenthesis]))
  }
}
