import QuizCore
import QuizJudge
import QuizYAML
import Testing

@testable import QuizPacks

@Suite("Checking packs")
struct LinterTests {
  @Test("errors of the reader and findings of the checks stand in one list, in the file's order")
  func order() throws {
    let pack =
      LintManual.head
      + "- ask: Who is it\n  answer: Mako\n- ask: What?\n- {ask: Why is it so, answer: x}\n"
    let places = try Linting.checkup(pack).problems.map { "\($0.line) \($0.code)" }
    #expect(
      places == [
        "1 no-id", "1 no-source", "1 no-explanation", "8 no-question-mark", "10 missing-answer",
        "11 no-question-mark",
      ])
  }

  @Test("a file of which nothing can be used tells why, and does not hold up the others")
  func unusable() throws {
    let files = [
      Linting.file("- x", name: "1.yaml"),
      Linting.file(LintManual.head + "- {ask: Who?, answer: x}"),
    ]
    let checkups = Linter.check(files, LintContext { _ in true })
    #expect(checkups.map { $0.pack == nil } == [true, false])
    #expect(checkups[0].problems.map(\.code) == ["not-a-pack"])
  }

  @Test("packs checked together are searched for what they both ask, and the file is named")
  func together() throws {
    let question = "- {id: a, ask: Which instrument does Tahno play?, answer: trombone}\n"
    let files = ["1.yaml", "2.yaml"].map { Linting.file(LintManual.head + question, name: $0) }
    let told = Linter.check(files, LintContext { _ in true }).map { checkup in
      checkup.problems.filter { $0.code == NearDuplicate.about.code }.map(\.message)
    }
    #expect(
      told == [
        [],
        [
          "nearly the same is asked in 1.yaml, line 8: \"Which instrument does Tahno play?\": "
            + "keep the better one"
        ],
      ])
  }

  @Test("the parts of a bonus are checked as questions are, each in its place")
  func parts() throws {
    let pack =
      "- ask: Of both.\n  parts:\n    - {ask: A?, answer: a}\n    - {ask: Who is it, answer: b}\n"
    let told = try Linting.checkup(LintManual.head + pack).problems.filter { $0.line > 1 }
    #expect(told.map { "\($0.line):\($0.column) \($0.code)" }.last == "11:13 no-question-mark")
  }

  @Test("a pack from another format is told at the places that its codec knows")
  func imported() throws {
    var question = Question(id: "x", stem: "Who is it", form: .text(TextAnswer("a", accept: ["A"])))
    question.explanation = "So it was, for reasons of their own."
    var pack = Pack(id: "p", title: "P")
    pack.questions = [question]
    let start = Place(line: 3, column: 1, offset: 20)
    let alias = Place(line: 5, column: 3, offset: 40)
    let placed = PlacedPack(
      file: "list.txt", pack: pack,
      places: [TextPlaces(at: start, [.item(.accept, 0): alias])],
      head: TextPlaces(at: Place(line: 1, column: 1, offset: 0)), lacks: [.id, .license, .source])
    let file = LintedFile(name: "list.txt", placed: placed, problems: [])
    let checkup = try #require(Linter.check([file], LintContext { _ in true }).first)
    #expect(
      checkup.problems.map { "\($0.line):\($0.column) \($0.code)" } == [
        "3:1 no-question-mark", "5:3 duplicate-alias",
      ])
    #expect(checkup.problems.allSatisfy { !$0.isFixable })
    #expect(Fixer(checkup, LintContext { _ in true }) == nil)
  }

  @Test("every text of a question has its place")
  func spots() throws {
    let text = """
      - ask: Who?
        answer: a
        accept: b
        prompt: [c, {text: d, ask: e}]
        reject: [f]
        feedback: {g: h}
        hints: [i]
        examples: {accept: [j, k]}
      - ask: Which?
        list: [l, {answer: m, accept: [n]}]
      - ask: Pairs?
        match: {o: p, q: r}
      """
    let placed = try #require(Linting.file(LintManual.head + text).placed)
    func columns(_ index: Int, _ spots: [Spot]) -> [String] {
      spots.map { "\(placed.places[index][$0].line):\(placed.places[index][$0].column)" }
    }
    #expect(
      columns(
        0,
        [
          .whole, .key(.ask), .key(.answer), .item(.accept, 0), .item(.prompt, 1), .promptAsk(1),
          .left(.feedback, 0), .right(.feedback, 0), .item(.hints, 0), .example(.accept, 1),
          .key(.time),
        ]) == [
          "8:3", "8:8", "9:11", "10:11", "11:15", "11:30", "13:14", "13:17", "14:11", "15:26",
          "8:3",
        ])
    #expect(columns(1, [.item(.list, 1), .itemAccept(1, 0)]) == ["17:13", "17:34"])
    #expect(columns(2, [.left(.match, 1), .right(.match, 1)]) == ["19:17", "19:20"])
    let passages = placed.pack.questions[0].passages
    #expect(passages.map(\.text) == ["Who?", "a", "b", "c", "d", "e", "f", "i", "g", "h"])
  }
}
