import ArgumentParser
import QuizPacks
import QuizText

/// Lists the packs that can be played by name.
struct PackList: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the packs that go by a name, and where each comes from.",
    discussion: """
      Packs are looked up in ./QuestionPacks, in canon/QuestionPacks of the XDG data folder, and \
      in the folder installed with canon; the first one of a name is taken.
      """)

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let found = session.packs.shelf.all().map { PackRow($0) }
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

  init(_ found: FoundPack) {
    self.found = found
    let loaded = PackLoader.load(path: found.path)
    questions = loaded.pack?.questions.count ?? 0
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
