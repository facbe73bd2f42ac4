import ArgumentParser
import QuizCore
import QuizLog
import QuizPacks
import QuizText

/// Tells a recorded game again, or checks its log.
struct Replay: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Tell a recorded game again, or check its log.",
    discussion: """
      A log is told as far as it goes. With --check it is compared with its own scoreboard, and \
      where packs and rules are at hand its actions are played again; what differs is named, and \
      the exit status is 1.
      """)

  @Argument(help: "The log.")
  var file: String

  @Flag(help: "Check the log instead of telling it.")
  var check = false

  func run(in session: Session) throws(CanonError) {
    let recording: Recording
    do { recording = try LogReader.read(path: file) } catch { throw .log("\(error)") }
    if check { return try RecordingCheck(recording, file: file).run(in: session) }
    try tell(recording, in: session)
  }

  private func tell(_ recording: Recording, in session: Session) throws(CanonError) {
    var screen = Screen(width: session.world.width(), palette: session.world.palette)
    for entry in recording.entries {
      try session.write(screen.tell(entry.events))
      guard let why = entry.void else { continue }
      let words = DeedText.words(entry.action, in: screen.state)
      try session.write(screen.note("void: \(words) (\(why))"))
    }
    if screen.state.phase != .over, screen.state.hasBegun { try session.write(screen.leave()) }
    if let damage = recording.damage { try session.write("\(damage)\n") }
  }
}

/// Compares a log with itself, and with the game that its actions make.
struct RecordingCheck {
  private let recording: Recording
  private let file: String

  init(_ recording: Recording, file: String) {
    self.recording = recording
    self.file = file
  }

  func run(in session: Session) throws(CanonError) {
    let packs = hand(session)
    var findings: [LogFinding]
    let packFindings = LogCheck.packs(recording.header, found: packs)
    if packFindings.isEmpty, let again = try? table(packs, session) {
      findings = LogCheck.check(recording, packet: again.0, ruleset: again.1)
    } else {
      findings = LogCheck.check(recording) + packFindings
    }
    let wrong = findings.filter { !RecordingCheck.isMerelyLeft($0) }
    for finding in findings { try session.write("\(file.visible): \(finding)\n") }
    if !wrong.isEmpty { throw .fellShort }
    let actions = recording.entries.count
    try session.write("\(file.visible): \(actions) actions, all as recorded\n")
  }

  /// A game that was left before its end is none the worse for it.
  private static func isMerelyLeft(_ finding: LogFinding) -> Bool {
    if case .damage(.unfinished) = finding { true } else { false }
  }

  /// The packs of the log that are at hand, under their own names.
  private func hand(_ session: Session) -> [Pack] {
    let shelf = session.packs.shelf
    return recording.header.packs.compactMap { mark in
      let byName = shelf.find(mark.id).flatMap { PackLoader.load(path: $0.path).pack }
      if let byName, byName.id == mark.id { return byName }
      return shelf.all().lazy.compactMap { PackLoader.load(path: $0.path).pack }
        .first { $0.id == mark.id }
    }
  }

  private func table(_ packs: [Pack], _ session: Session) throws -> (Packet, Ruleset) {
    let ruleset = try session.ruleset(recording.header.ruleset)
    let filter = try QuestionFilter(try FilterOptions.parse(recording.header.filter))
    let seed = recording.header.setup.seed
    return (Packet.deal(from: packs, seed: seed, where: filter.wants), ruleset)
  }
}
