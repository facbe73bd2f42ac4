import ArgumentParser
import QuizPacks
import QuizText

/// Checks packs and names everything that is wrong with them.
struct PackCheck: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check packs: every problem of a file in one run.",
    discussion: "The exit status is 1 where a pack has errors; warnings alone leave it 0.")

  @Argument(help: "Packs, by name or path; all that go by a name where left out.")
  var packs: [String] = []

  @Flag(help: "Print JSON, a line for each problem.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let shelf = session.packs
    var found: [FoundPack] = []
    for name in packs { found.append(try shelf.find(name)) }
    if packs.isEmpty { found = shelf.shelf.all() }
    var isSound = true
    for pack in found {
      let loaded = PackLoader.load(path: pack.path)
      if loaded.hasErrors { isSound = false }
      try session.write(json ? lines(loaded) : words(loaded, pack))
    }
    if !isSound { throw .fellShort }
  }

  private func words(_ loaded: LoadedPack, _ pack: FoundPack) -> String {
    let problems = loaded.problems.map { "\($0)\n" }.joined()
    let count = loaded.pack?.questions.count ?? 0
    let errors = loaded.problems.count { $0.severity == .error }
    let warnings = loaded.problems.count - errors
    let counts = [(count, "question"), (errors, "error"), (warnings, "warning")].map {
      "\($0) \($1)\($0 == 1 ? "" : "s")"
    }
    return problems + "\(pack.path.visible): \(counts.joined(separator: ", "))\n"
  }

  private func lines(_ loaded: LoadedPack) -> String {
    var json = JSONWriter()
    for problem in loaded.problems {
      json.beginObject()
      json.field("file", problem.file)
      json.field("line", problem.line)
      json.field("column", problem.column)
      json.field("severity", problem.severity.rawValue)
      json.field("code", problem.code)
      json.field("message", problem.message)
      json.endObject()
      json.endLine()
    }
    return json.text
  }
}
