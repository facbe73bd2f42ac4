import QuizCore
import QuizSQL

/// Finding questions in a bank.
extension QuestionBank {
  /// The numbers of questions that may fit, in order: those in which a word begins with each of
  /// these, or those of an id. Nil where neither is asked for.
  public func candidates(_ search: QuestionSearch) throws(BankFault) -> [Int]? {
    if !search.ids.isEmpty { return try numbers(ofIDs: search.ids) }
    if search.words.isEmpty { return nil }
    // In quotes a word is text to FTS5, whatever it holds.
    let query = search.words.map { "\"\($0.replacing("\"", with: "\"\""))\"*" }
    let texts = try prepare("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid")
    return try asking { () throws(SQLFault) in
      try texts.bind(query.joined(separator: " AND "), at: 1)
      return try all(texts)
    }
  }

  private func numbers(ofIDs ids: Set<String>) throws(BankFault) -> [Int] {
    let found = try prepare("SELECT question FROM ids WHERE hash = ? ORDER BY question")
    return try asking { () throws(SQLFault) in
      var numbers: [Int] = []
      for id in ids.sorted() {
        try found.bind(BankEntry.hash(id), at: 1)
        numbers += try all(found)
        found.reset()
      }
      return numbers.sorted()
    }
  }

  private func all(_ statement: SQLStatement) throws(SQLFault) -> [Int] {
    var numbers: [Int] = []
    while try statement.step() { numbers.append(statement.number(0)) }
    return numbers
  }

  /// The numbers of the questions that a filter lets through, in order.
  public func numbers(where filter: BankFilter) throws(BankFault) -> [Int] {
    if filter == BankFilter() { return count > 0 ? Array(1...count) : [] }
    let draw = try BankDraw(self, filter)
    return try draw.numbers(draw.total, seed: 0).sorted()
  }

  /// How many questions there are of each name: of kinds, or of tags.
  public func tally(of kind: BankNames, most: Int) throws(BankFault) -> [Tally.Count] {
    let counts = try prepare(
      """
      SELECT names.name, sum(lists.count) AS total FROM names JOIN lists ON lists.name = names.number
      WHERE names.kind = ? GROUP BY names.number ORDER BY total DESC, names.name LIMIT ?
      """)
    return try asking { () throws(SQLFault) in
      try counts.bind(kind.layout.rawValue, at: 1)
      try counts.bind(most, at: 2)
      var found: [Tally.Count] = []
      while try counts.step() {
        found.append(Tally.Count(name: counts.text(0), count: counts.number(1)))
      }
      return found
    }
  }
}

/// What a bank has lists of.
public enum BankNames: Sendable, CaseIterable {
  case kinds, categories, tags

  var layout: BankLayout.NameKind {
    switch self {
    case .kinds: .kind
    case .categories: .category
    case .tags: .tag
    }
  }
}
