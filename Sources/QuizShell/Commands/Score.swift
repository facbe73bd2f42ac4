import ArgumentParser
import QuizArena
import QuizCore
import QuizText

/// Marks answer sheets.
struct Score: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Mark answer sheets: a form's answers, one row each.",
    discussion: """
      The sheets are CSV as form services export it, with a header: a time, a name, a column for \
      each question, headed by its id (as "canon pack print --for answers" heads them), its words \
      or its number. Each row is judged as a player's answers are, and ranked by points; what the \
      judge would have asked back about counts as vague, and --marks lists every verdict.
      """)

  enum Form: String, EnumerableFlag {
    case json, csv, markdown, questions, marks

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .json: "Print JSON: the ranking, and how each question went."
      case .csv: "Print the ranking as CSV."
      case .markdown: "Print the ranking as Markdown."
      case .questions: "Print how each question went instead of the ranking."
      case .marks: "Print CSV with a row for each answer, its verdict, reason and points."
      }
    }
  }

  @Argument(help: "The pack, by name or path.")
  var pack: String

  @Argument(help: "The sheets: a CSV file, or - for standard input.")
  var sheets: String

  @Option(
    help: .init(
      "The rules, as for play; time and other sheets count for nothing.", valueName: "rules"))
  var rules = "everyone, partial, worth"

  @Option(help: .init("The header of the column with the names.", valueName: "header"))
  var name: String?

  @Option(
    help: .init("The seed of the printed sheets, where letters are asked for.", valueName: "number")
  )
  var seed: UInt64 = 0

  @Flag(exclusivity: .exclusive)
  var form: Form?

  func run(in session: Session) throws(CanonError) {
    let ruleset = try session.ruleset(rules)
    let packs = try session.soundPacks([pack]).map(\.pack)
    let desk = try SheetDesk(path: sheets, session: session)
    defer { desk.close() }
    guard let header = desk.header() else {
      throw .results([
        "\(sheets.visible): error: the file is empty: its first line names the columns"
      ])
    }
    let scorer = SheetScorer(packs, ruleset: ruleset, header: header, name: name, seed: seed)
    try desk.tell(scorer.columns.findings)
    if form == .marks { return try SheetMarks(scorer, session: session).write(desk) }
    var ranking = SheetRanking(blanks: scorer.blanks.count)
    try desk.each(scorer) { ranking.add($0) }
    desk.tell(ranking.repeats())
    try SheetReport(ranking, blanks: scorer.blanks, session: session).write(form)
  }
}
