import ArgumentParser
import QuizPacks
import QuizText

/// Lists the packs that can be played by name.
struct PackList: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the packs that go by a name, and where each comes from.",
    discussion: """
      Packs are looked up in ./QuestionPacks, in canon/QuestionPacks of the XDG data folder, and \
      in the folder installed with canon; the first one of a name is taken. With options only \
      questions that fit are counted, and packs without one are left out.
      """)

  @OptionGroup(title: "Which questions are counted")
  var options: SearchOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let finder = try options.search([])
    let rows = session.packs.shelf.all().map { PackRow($0, finder) }
    let found = finder.isEmpty ? rows : rows.filter { $0.questions > 0 }
    if json { return try session.write(PackRow.json(found)) }
    if found.isEmpty {
      let folders = session.packs.shelf.folders.map(\.path).joined(separator: ", ")
      return try session.write { $0.paragraph("no packs in \(folders)") }
    }
    var table = Table([
      .init("pack"), .init("questions", .right), .init("title"), .init("where"),
    ])
    for row in found { table.add(row.cells) }
    let isLive = session.isLive
    try session.write { sheet in
      sheet.lines(of: table, isClipped: isLive)
      for row in found where !row.found.alsoAt.isEmpty {
        let others = row.found.alsoAt.joined(separator: ", ")
        sheet.paragraph("\(row.found.name): taken from \(row.found.path); also at \(others)", .dim)
      }
    }
  }
}

/// A pack in the list.
struct PackRow {
  let found: FoundPack
  let questions: Int
  let title: String?
  let errors: Int

  init(_ found: FoundPack, _ finder: QuestionFinder) {
    self.found = found
    if found.isBank {
      let bank = try? QuestionBank(path: found.path)
      (questions, title) = (bank.flatMap { try? finder.count(in: $0) } ?? 0, bank?.title)
      errors = bank == nil ? 1 : 0
      return
    }
    let loaded = PackLoader.load(path: found.path)
    questions = loaded.pack.map { pack in pack.questions.count { finder.finds($0, in: pack) } } ?? 0
    title = loaded.pack?.title
    errors = loaded.problems.count { $0.severity == .error }
  }

  var cells: [Styled] {
    let note =
      errors == 0
      ? Styled(title ?? "")
      : Styled("broken: see canon pack check \(found.name)", Style(.red))
    return [
      Styled(found.name, .bold), Styled("\(questions)"), note,
      Styled("\(found.path) (\(found.shelf))", .dim),
    ]
  }

  static func json(_ rows: [PackRow]) -> String {
    var json = JSONWriter()
    json.beginArray()
    for row in rows {
      json.beginObject()
      json.field("name", row.found.name)
      json.field("questions", row.questions)
      json.field(ifPresent: "title", row.title)
      json.field("path", row.found.path)
      json.field("shelf", row.found.shelf)
      json.field("alsoAt", row.found.alsoAt)
      json.field("errors", row.errors)
      json.endObject()
    }
    json.endArray()
    json.endLine()
    return json.text
  }
}
