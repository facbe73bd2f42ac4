import QuizJudge
import Testing

@Suite("verdicts that people would give, by subject")
struct CasesTests {
  private static let tables = [
    ("titles", TitlesCases.table), ("titles", TitlesCases.table2),
    ("people", PeopleCases.table), ("people", PeopleCases.table2),
    ("places", PlacesCases.table), ("places", PlacesCases.table2), ("words", WordsCases.table),
    ("corrections", CorrectionsCases.table), ("numbers", NumbersCases.table),
    ("numbers", NumbersCases.table2), ("numbers asked for", AskedCases.table),
    ("hedges", HedgesCases.table), ("lookalikes", LookalikesCases.table),
    ("notation", NotationCases.table),
    ("many kinds", HandCases.table),
    ("many kinds", HandCases.table2),
    ("many kinds", HandCases.table3),
    ("many kinds", HandCases.table4),
  ]

  @Test("every case of a table has its verdict", arguments: tables)
  func verdicts(_ subject: String, _ table: String) throws {
    let cases = JudgingTable.cases(table)
    #expect(cases.count == table.split(separator: "\n").count, "a line of \(subject) is no case")
    for one in cases {
      let line = try JudgingTable.line(one.answer)
      #expect(line.judge(one.guess).verdict == one.verdict, "\(one): \(line.explain(one.guess))")
    }
  }

  @Test("no case is told twice with two verdicts")
  func agreement() {
    var verdicts: [String: Verdict] = [:]
    for one in Self.tables.flatMap({ JudgingTable.cases($0.1) }) {
      let known = verdicts.updateValue(one.verdict, forKey: one.answer + "|" + one.guess)
      #expect(known == nil || known == one.verdict, "\(one)")
    }
  }
}
