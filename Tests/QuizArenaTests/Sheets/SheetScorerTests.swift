import QuizCore
import Testing

@testable import QuizArena

@Suite("Marking of answer sheets") struct SheetScorerTests {
  private func scorer(_ header: [String], rules: String = "everyone, partial") throws -> SheetScorer
  {
    SheetScorer([Sample.pack(3)], ruleset: try Ruleset(rules), header: header)
  }

  @Test("each answer has its verdict, its rule and its points, and the sheet their sum")
  func marks() throws {
    let score = try scorer(["name", "q1", "q2", "q3"]).score(
      ["Ann", "Gramite", "a trumpet", " "], line: 7)
    #expect(score.name == "Ann" && score.line == 7)
    #expect(score.points == Points(10))
    #expect(score.marks.map { $0?.verdict } == [.right, .wrong, .blank])
    #expect(score.marks.map { $0?.points } == [Points(10), .zero, .zero])
    #expect(score.marks[0]?.text == "Gramite")
    #expect(score.marks[0]?.reason == "typo")
    #expect(score.count(.right) == 1 && score.count(.vague) == 0)
  }

  @Test("a row that is too short is blank where it ends; one too long is cut")
  func widths() throws {
    let scorer = try scorer(["name", "q1", "q2", "q3"])
    #expect(scorer.score(["Ann"], line: 2).count(.blank) == 3)
    #expect(scorer.score(["Ann", "granite", "", "", "more"], line: 2).points == Points(10))
  }

  @Test("questions without a column are not asked")
  func missing() throws {
    let score = try scorer(["name", "q2"]).score(["Ann", "violin"], line: 2)
    #expect(score.marks.map { $0?.verdict } == [nil, .right, nil])
  }

  @Test("the order is that of the pack, so that a streak runs on")
  func streak() throws {
    let scorer = try scorer(["q3", "q2", "q1"], rules: "everyone, streak(bonus: 3)")
    let score = scorer.score(["harbour", "violin", "granite"], line: 2)
    // 10, then 10 and 3 for the second in a row, 10 and 6 for the third.
    #expect(score.points == Points(39))
    #expect(score.marks.map { $0?.points } == [Points(10), Points(13), Points(16)])
  }

  @Test("what the judge would ask back about is vague")
  func vague() throws {
    var pack = Sample.pack(1)
    pack.questions[0].form = .text(.init("spirit portal", prompt: [.init("portal")]))
    let scorer = SheetScorer([pack], ruleset: try Ruleset("everyone"), header: ["q1"])
    #expect(scorer.score(["portal"], line: 2).marks[0]?.verdict == .vague)
  }
}
