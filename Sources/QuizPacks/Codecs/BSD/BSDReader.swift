import QuizYAML

/// Makes the questions of a fact table: each column asks for each other one, a quiz a pair.
struct BSDReader {
  private let table: BSDTable
  private let name: String
  private let columns: [String]
  /// Where a table of another file is listed; its own places are of no use then.
  private let listed: Place?
  private let draft: PackDraft

  init(
    _ table: BSDTable, name: String, columns: [String], at listed: Place? = nil,
    into draft: PackDraft
  ) {
    self.table = table
    self.name = name
    self.columns = columns
    self.listed = listed
    self.draft = draft
  }

  /// Pairs of columns beyond this are not what anybody plays.
  private static let most = 12

  func read() {
    let width = table.facts.map(\.columns.count).max() ?? 0
    for fact in table.facts where fact.columns.count == 1 {
      draft.report(
        .unexpected(fact.line.text, wanted: "a colon between question and answer"), at: place(fact))
    }
    for from in 0..<min(width, BSDReader.most) {
      for to in 0..<min(width, BSDReader.most) where from != to {
        if table.isOneWay && (from, to) != (0, 1) { continue }
        for fact in table.facts { add(fact, from, to) }
      }
    }
    if width > BSDReader.most, let fact = table.facts.first {
      draft.report(.tooMany("columns", limit: BSDReader.most), at: place(fact))
    }
  }

  private func place(_ fact: BSDTable.Fact) -> Place { listed ?? fact.line.place }

  /// A fact with an empty column is not asked for it, nor by it.
  private func add(_ fact: BSDTable.Fact, _ from: Int, _ to: Int) {
    guard from < fact.columns.count, to < fact.columns.count,
      let asked = fact.columns[from].printed, fact.columns[to].printed != nil
    else { return }
    let place = place(fact)
    func piece(_ text: String) -> Piece { Piece(text: text, place: place) }
    var question = QuestionDraft(at: place, end: listed == nil ? fact.end : nil)
    let names = from < columns.count && to < columns.count ? (columns[from], columns[to]) : nil
    question.put(.ask, piece(names.map { "\($0.0) → \($0.1): \(asked)" } ?? asked))
    let answers = fact.columns[to].forms
    question.put(.answer, piece(answers[0]))
    question.put(.accept, all: answers.dropFirst().map(piece))
    if fact.columns[to].isCut {
      question.lose(
        "alternatives", piece(fact.line.text), why: "only \(BSDPattern.most) of them are kept")
    }
    if !table.isOneWay {
      let pair = names.map { "\($0.0) → \($0.1)" } ?? "\(from + 1) → \(to + 1)"
      question.put(.category, piece(name.isEmpty ? pair : "\(name): \(pair)"))
    }
    draft.add(question)
  }
}
