import ArgumentParser
import QuizCore
import QuizLog
import QuizText

/// Tells a recorded game again, or checks its log.
struct Replay: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Tell a recorded game again, or check its log.",
    discussion: """
      A log is told as far as it goes. With --check it is compared with its own scoreboard, and \
      its actions are played again; what differs is named, and the exit status is 1. Where a pack \
      or a rule is not at hand, or the pack has changed, they are not played again: that is said, \
      and the scoreboard alone decides.
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
