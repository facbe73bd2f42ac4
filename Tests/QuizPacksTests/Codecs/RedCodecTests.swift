import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("Red's trivia lists")
struct RedCodecTests {
  /// Questions, answers and a hash of all of them, by PyYAML's loader that keeps every spelling.
  static let real: [(file: String, questions: Int, answers: Int, digest: String)] = [
    ("2016.yaml", 187, 235, "a7c52ac908663b22"), ("cars.yaml", 74, 206, "6311a6648d7aa7ef"),
    ("disney.yaml", 1003, 1185, "31dcdb96539052aa"),
    ("elements.yaml", 118, 118, "a0244597b68f888d"),
    ("games.yaml", 249, 328, "34f9c8d6a1185d90"), ("general.yaml", 709, 894, "28729ac8c4856f2a"),
    ("greekmyth.yaml", 190, 200, "4d7c4de5513b66e6"),
    ("harrypotter.yaml", 251, 359, "944bde58dfed03ab"),
    ("music.yaml", 247, 296, "cd8afe2af7be2d74"),
    ("startrek.yaml", 837, 1137, "de0e7b2372a8a34a"),
    ("usstateabbreviations.yaml", 100, 100, "e1020af9fb776177"),
    ("whosthatpokemon.yaml", 151, 151, "37b97d5c345e0d04"),
  ]

  @Test(
    "every question and answer of the real lists, as spelled",
    .enabled(if: Needs.shared("red-trivia")), arguments: real)
  func lists(_ file: String, _ questions: Int, _ answers: Int, _ digest: String) throws {
    let imported = try Reading.shared("red", "red-trivia/\(file)")
    let all = imported.pack?.questions ?? []
    let count = all.reduce(0) { sum, question in
      guard case .text(let answer) = question.form else { return sum }
      return sum + 1 + answer.accept.count
    }
    #expect(all.count == questions && count == answers)
    #expect(Reading.digest(imported.pack) == digest && !imported.hasErrors)
    #expect(imported.pack?.authors.isEmpty == false && imported.pack?.summary != nil)
    let told = Reading.told(imported).map { $0.prefix(61) }
    let twice = "93:1: this question was asked before, in line 87: the answers of"
    #expect(told == (file == "music.yaml" ? [twice.prefix(61)] : []))
  }

  @Test("scalars keep their spelling")
  func spelling() {
    let list = "What?:\n- 07\n- Yes\n- 1e3\n- 2014-12-22\n- \"no\"\n- ~\n"
    let question = Reading.question("red", list)
    #expect(
      Reading.json(question)
        == #"{"ask": "What?", "answer": "07", "accept": ["Yes", "1e3", "2014-12-22", "no", "~"]}"#)
  }

  @Test("a question asked twice keeps the answers of both")
  func twice() {
    let imported = Reading.read("red", "AUTHOR: a\nQ?:\n- x\nR?:\n- r\nQ?:\n- y\n- x\n")
    #expect(imported.pack?.questions.map(\.form.wording) == ["x", "r"])
    #expect(imported.pack?.questions.first?.tree["accept"] == .list([.text("y")]))
    #expect(imported.problems.map(\.line) == [6] && !imported.hasErrors)
  }

  @Test("a broken question costs that question")
  func broken() {
    let list = """
      DESCRIPTION: d
      One?:
      - a
      Two? "x": y: z
      - b
      Three?:
      - 'c
      Four?:
        d: e
      Five?: []
      Six?:
      - f
      - ''
      """
    let imported = Reading.read("red", list)
    #expect(imported.pack?.questions.map(\.stem) == ["One?", "Six?"])
    #expect(imported.problems.map(\.line) == [4, 7, 9, 10, 13])
    #expect(imported.problems.map(\.severity) == [.error, .error, .error, .error, .warning])
  }

  @Test("what Red says beside questions is carried or told")
  func head() {
    let list = "AUTHOR: Ann\nDESCRIPTION: d\nCONFIG:\n  delay: 5\nWho? https://x.org/a.png:\n- b\n"
    let imported = Reading.read("red", list, file: "my list.yaml")
    #expect(imported.pack?.authors == ["Ann"] && imported.pack?.summary == "d")
    #expect(imported.pack?.id == "my-list" && imported.pack?.title == "my list")
    #expect(imported.pack?.questions.first?.media == "https://x.org/a.png")
    #expect(Reading.lost(imported) == ["3:1: CONFIG: delay: 5"])
  }

  @Test("a pack is written as a list that PyYAML would read the same")
  func write() {
    let pack = Loading.questions(
      """
        - {ask: "a: b?", answer: "07", accept: ["yes"]}
        - {ask: True?, answer: true}
        - {ask: Which?, answer: x, wrong: [y]}
        - {ask: "a: b?", answer: other}
        - {ask: Order?, order: [a, b]}
      """
    ).pack
    #expect(
      Reading.written("red", pack) == """
        "a: b?": ["07", "yes"]
        True?: ["True"]
        Which?: [x]

        """)
  }
}
