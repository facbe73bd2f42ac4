import Testing

@testable import QuizPacks

@Suite("Checks of options")
struct OptionChecksTests {
  @Test(
    "options that the judge takes for one are told",
    arguments: [
      ("two", "three, '2'", "10:18", "2", "two"),
      ("Beatle", "Stone, The Beatles", "10:18", "The Beatles", "Beatle"),
      ("colour", "color, shape", "10:11", "color", "colour"),
    ])
  func same(answer: String, wrong: String, place: String, second: String, first: String) throws {
    let question = "- ask: Which?\n  answer: \(answer)\n  wrong: [\(wrong)]"
    #expect(
      try Linting.told(by: SameOptions.self, question) == [
        "\(place): \"\(second)\" is taken for the option \"\(first)\": write another one"
      ])
  }

  @Test("options that differ by a letter or a number are not the same")
  func different() throws {
    for wrong in ["1943, 1944", "Iraq, Oman"] {
      let question = "- ask: Which?\n  answer: '1942'\n  wrong: [\(wrong)]"
      #expect(try Linting.told(by: SameOptions.self, question) == [])
    }
  }

  @Test("an accepted answer that is, or nearly is, a wrong option is told")
  func near() throws {
    let question = """
      - ask: Whose?
        answer: Konietzko
        accept: [Bryan]
        wrong: [bryan, Konietszko]
      """
    #expect(
      try Linting.told(by: AliasNearWrong.self, question) == [
        "9:11: \"Konietzko\" is very near to the wrong option \"Konietszko\": "
          + "choose another wrong option, or drop the alias",
        "10:12: \"Bryan\" is very near to the wrong option \"bryan\": "
          + "choose another wrong option, or drop the alias",
      ])
    let apart = "- ask: Whose?\n  answer: Konietzko\n  wrong: [DiMartino, Zuckerman]"
    #expect(try Linting.told(by: AliasNearWrong.self, apart) == [])
  }

  @Test(
    "an option that speaks of the others is told", arguments: ["All of the above", "Both A and B"])
  func above(option: String) throws {
    let question = "- ask: Which?\n  answer: fans\n  wrong: [\(option), bloggers]"
    #expect(
      try Linting.told(by: AboveOption.self, question) == [
        "10:11: the option \"\(option)\" speaks of the others, which are shuffled: "
          + "name what is meant, or write all that is right under \"answers\""
      ])
  }

  @Test(
    "letters inside a longer option are names",
    arguments: ["Vitamin A and B complex pills", "R and B"])
  func notAbove(option: String) throws {
    let question = "- ask: Which?\n  answer: fans\n  wrong: [\(option), bloggers]"
    #expect(try Linting.told(by: AboveOption.self, question) == [])
  }

  @Test("the number in the stem must be that of the answers")
  func count() throws {
    #expect(
      try Linting.told(
        by: CountMismatch.self, "- ask: Which two of these?\n  answers: [a, b, c]\n  wrong: [d]")
        == [
          "8:8: the stem asks for 2, and 3 are wanted: make the two agree"
        ])
    #expect(
      try Linting.told(
        by: CountMismatch.self, "- ask: Name any 3 groups.\n  list: [a, b, c, d]\n  need: 3")
        == [])
    #expect(
      try Linting.told(
        by: CountMismatch.self, "- ask: Name the parts of the two posts.\n  list: [a, b, c]")
        == [])
  }
}
