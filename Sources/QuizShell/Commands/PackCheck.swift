import ArgumentParser
import QuizPacks
import QuizText

/// Checks packs and names everything that is wrong with them.
struct PackCheck: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check packs: every error, and what a good editor would point out.",
    discussion: """
      docs/lint.md explains each code; "allow: [code]" in a question waives a warning. The exit status is \
      1 where a pack has errors, and with --strict also where it has warnings. Packs that are checked \
      together are also searched for questions that nearly repeat one another.
      """)

  @Argument(
    help: .init(
      "Packs, by name or path, or folders; all that go by a name where left out.", valueName: "pack"
    ))
  var packs: [String] = []

  @Flag(help: "Mend what is mechanical, and tell what remains.")
  var fix = false

  @Flag(help: "Show as a diff what --fix would mend, and change nothing.")
  var diff = false

  @Flag(help: "Exit with 1 on warnings, too.")
  var strict = false

  @Flag(help: "Print JSON, a line for each problem.")
  var json = false

  @Flag(help: "Print SARIF 2.1.0, as code hosts read it.")
  var sarif = false

  func run(in session: Session) throws(CanonError) {
    if json && sarif { throw .missingChoice("give either --json or --sarif") }
    if fix && diff { throw .missingChoice("give either --fix or --diff") }
    var checkups = Linter.check(try files(session.packs), .files)
    if diff { return try session.write(checkups.compactMap(fixer).map(\.diff).joined()) }
    let mended = fix ? try mend(checkups) : 0
    if mended > 0 { checkups = Linter.check(try files(session.packs), .files) }
    try tell(checkups, mended: mended, in: session)
    let severities = checkups.flatMap(\.problems).map(\.severity)
    if severities.contains(.error) || (strict && !severities.isEmpty) { throw .fellShort }
  }

  private func files(_ desk: PackDesk) throws(CanonError) -> [LintedFile] {
    try desk.paths(of: packs).map { path in
      let (placed, problems) = PlacedPack.load(path: path)
      return LintedFile(name: path, placed: placed, problems: problems)
    }
  }

  private func fixer(_ checkup: Checkup) -> Fixer? { Fixer(checkup, .files) }

  private func mend(_ checkups: [Checkup]) throws(CanonError) -> Int {
    var count = 0
    for checkup in checkups {
      guard let fixer = fixer(checkup) else { continue }
      do { try fixer.write() } catch { throw .packs([error.description]) }
      count += fixer.count
    }
    return count
  }

  private func tell(
    _ checkups: [Checkup], mended: Int, in session: Session
  ) throws(CanonError) {
    if sarif { return try session.write(SARIF.text(checkups)) }
    if json { return try session.write(FindingLines.text(checkups)) }
    for checkup in checkups {
      let problems = checkup.problems.map { "\($0.coded)\n" }.joined()
      try session.write(problems + CheckSummary(checkup).line + "\n")
    }
    if mended > 0 { try session.write("mended: \(mended)\n") }
  }
}

/// A file's findings in numbers.
struct CheckSummary {
  let line: String

  init(_ checkup: Checkup) {
    let errors = checkup.problems.count { $0.severity == .error }
    let fixable = checkup.problems.count(where: \.isFixable)
    let counts = [
      (checkup.pack?.questions.count ?? 0, "question"), (errors, "error"),
      (checkup.problems.count - errors, "warning"),
    ].map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
    let note = fixable == 0 ? "" : " (\(fixable) can be mended with --fix)"
    line = "\(checkup.file.visible): \(counts.joined(separator: ", "))\(note)"
  }
}
