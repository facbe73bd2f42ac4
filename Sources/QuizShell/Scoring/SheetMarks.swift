import QuizArena
import QuizText

/// Prints every answer of every sheet with its verdict, for a host who looks them over.
struct SheetMarks {
  private let scorer: SheetScorer
  private let session: Session

  init(_ scorer: SheetScorer, session: Session) {
    self.scorer = scorer
    self.session = session
  }

  func write(_ desk: SheetDesk) throws(CanonError) {
    var head = CSVWriter(guardsFormulas: true)
    head.row(["line", "name", "question", "answer", "verdict", "reason", "points"])
    try session.write(head.text)
    try desk.each(scorer) { score throws(CanonError) in
      var rows = CSVWriter(guardsFormulas: true)
      for (blank, mark) in zip(scorer.blanks, score.marks) {
        guard let mark else { continue }
        rows.row([
          "\(score.line)", score.name, blank.name, mark.text, mark.verdict.rawValue, mark.reason,
          "\(mark.points)",
        ])
      }
      try session.write(rows.text)
    }
  }
}
