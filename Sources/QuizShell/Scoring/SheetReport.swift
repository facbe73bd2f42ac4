import QuizArena
import QuizReports
import QuizText

/// Prints the ranking of answer sheets, and how each question went.
struct SheetReport {
  /// Rows that a table for people has at most; CSV and JSON have all.
  private static let most = 1000

  private let ranking: SheetRanking
  private let blanks: [SheetBlank]
  private let session: Session

  init(_ ranking: SheetRanking, blanks: [SheetBlank], session: Session) {
    self.ranking = ranking
    self.blanks = blanks
    self.session = session
  }

  func write(_ form: Score.Form?) throws(CanonError) {
    switch form {
    case .json: try json()
    case .csv: try csv()
    case .questions: try table(questions)
    case .markdown: try session.write(MarkdownText.table(standings(most: ranking.count)))
    case .marks, nil:
      try table(standings(most: SheetReport.most))
      let rest = ranking.count - SheetReport.most
      if rest > 0 { try session.write("and \(rest) more; --csv prints all\n") }
    }
  }

  private var titles: [String] {
    ["rank", "name", "points"] + SheetMark.Verdict.allCases.map(\.rawValue)
  }

  private func cells(_ entry: SheetRanking.Entry) -> [String] {
    let rank = (entry.isShared ? "=" : "") + "\(entry.rank)"
    return [rank, entry.name, "\(entry.points)"] + entry.counts.map { "\($0)" }
  }

  private func standings(most: Int) -> Table {
    var table = Table(titles.map { .init($0, $0 == "name" ? .left : .right) })
    ranking.walk { entry in
      table.add(cells(entry).map { Styled($0) })
      return table.rows.count < most
    }
    return table
  }

  private var questions: Table {
    let verdicts = SheetMark.Verdict.allCases.map(\.rawValue)
    var table = Table(
      (["question"] + verdicts + ["right %"]).map {
        .init($0, $0 == "question" ? .left : .right)
      })
    for (blank, tally) in zip(blanks, ranking.tallies) where tally.contains(where: { $0 > 0 }) {
      let share = tally[0] * 100 / max(1, tally.reduce(0, +))
      table.add(([blank.name] + (tally + [share]).map { "\($0)" }).map { Styled($0) })
    }
    return table
  }

  private func table(_ table: Table) throws(CanonError) {
    let width = session.isLive ? session.world.width() : nil
    let lines = table.lines(width: width, palette: session.world.palette)
    try session.write(lines.joined(separator: "\n") + "\n")
  }

  private func csv() throws(CanonError) {
    var writer = CSVWriter(guardsFormulas: true)
    writer.row(titles + ["line"])
    try session.write(writer.text)
    try ranking.walk { entry throws(CanonError) in
      var writer = CSVWriter(guardsFormulas: true)
      // A rank with = before it would be guarded as a formula.
      writer.row(["\(entry.rank)"] + cells(entry).dropFirst() + ["\(entry.line)"])
      try session.write(writer.text)
      return true
    }
  }

  private func json() throws(CanonError) {
    try session.write("{\"sheets\":\(ranking.count),\"questions\":[")
    var between = "\n"
    for (blank, tally) in zip(blanks, ranking.tallies) where tally.contains(where: { $0 > 0 }) {
      var json = JSONWriter()
      json.beginObject()
      json.field("id", blank.name)
      put(tally, to: &json)
      json.endObject()
      try session.write(between + json.text)
      between = ",\n"
    }
    try session.write("\n],\"ranking\":[")
    between = "\n"
    try ranking.walk { entry throws(CanonError) in
      var json = JSONWriter()
      json.beginObject()
      json.field("rank", entry.rank)
      json.field("name", entry.name)
      json.field("line", entry.line)
      json.key("points")
      json.raw("\(entry.points)")
      put(entry.counts, to: &json)
      json.endObject()
      try session.write(between + json.text)
      between = ",\n"
      return true
    }
    try session.write("\n]}\n")
  }

  private func put(_ counts: [Int], to json: inout JSONWriter) {
    for (verdict, count) in zip(SheetMark.Verdict.allCases, counts) {
      json.key(name: verdict.rawValue)
      json.int(count)
    }
  }
}
