import QuizCore
import QuizPacks
import QuizText

/// Shows what a bank holds, or finds questions in it.
struct BankShow {
  /// No more questions than anyone would read are listed.
  static let most = 500

  let path: String
  let finder: QuestionFinder
  let command: PackShow

  func run(in session: Session) throws(CanonError) {
    let bank: QuestionBank
    let found: [(number: Int, question: Question)]
    let tallies: [(String, [Tally.Count])]
    let showsFacts = finder.isEmpty && !command.answers
    do throws(BankFault) {
      bank = try QuestionBank(path: path)
      found = showsFacts ? [] : try finder.found(in: bank, most: BankShow.most)
      tallies = showsFacts ? try BankShow.tallies(of: bank) : []
    } catch {
      throw .bank(error)
    }
    if showsFacts {
      if command.json { return try session.write(json(bank, tallies)) }
      return try session.write { put(bank, tallies, on: &$0) }
    }
    let list = QuestionList(found.map { ($0.number, $0.question) }, showsAnswers: command.answers)
    if command.json { return try session.write(list.json) }
    let isLive = session.isLive
    try session.write { sheet in
      list.put(on: &sheet, isClipped: isLive)
      if found.count == BankShow.most {
        sheet.paragraph("and maybe more: ask for less to see them", .dim)
      }
    }
  }

  private static func tallies(
    of bank: QuestionBank
  ) throws(BankFault) -> [(String, [Tally.Count])] {
    var tallies: [(String, [Tally.Count])] = []
    for names in BankNames.allCases {
      tallies.append(("\(names)", try bank.tally(of: names, most: 20)))
    }
    return tallies
  }

  private func put(
    _ bank: QuestionBank, _ tallies: [(String, [Tally.Count])], on sheet: inout Sheet
  ) {
    sheet.line(Styled(bank.title, .bold), Styled("  \(bank.id)", .dim))
    sheet.blank()
    sheet.entry("questions", "\(bank.count)", column: 10)
    sheet.entry("identity", bank.identity, column: 10)
    for (name, counts) in tallies where !counts.isEmpty {
      let list = counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      sheet.entry(name, list, column: 10)
    }
  }

  private func json(_ bank: QuestionBank, _ tallies: [(String, [Tally.Count])]) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.field("id", bank.id)
    json.field("title", bank.title)
    json.field("identity", bank.identity)
    json.field("questions", bank.count)
    for (name, counts) in tallies {
      json.key(name: name)
      json.beginObject()
      for count in counts {
        json.key(name: count.name)
        json.int(count.count)
      }
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.text
  }
}
