import Testing

@testable import QuizCore
@testable import QuizLog

@Suite("playing a recording again")
struct ReplayTests {
  private func difference(_ change: (inout Recording) -> Void) throws -> LogFinding? {
    let game = try SampleGame()
    var recording = try game.recording()
    change(&recording)
    return Replay.firstDifference(
      recording, packet: game.packet, ruleset: try SampleGame.ruleset.get())
  }

  @Test("a game as it was written has no difference")
  func same() throws {
    #expect(try difference { _ in } == nil)
  }

  @Test("an event that was left out is missed at its line")
  func missing() throws {
    let finding = try difference { $0.entries[1].events.removeLast() }
    guard case .otherEvent(let line, _, let recorded, let played) = finding else {
      Issue.record("\(String(describing: finding))")
      return
    }
    #expect(line == 3 && recorded == nil && played != nil)
  }

  @Test("an action that the game refuses is told with its line")
  func refused() throws {
    let finding = try difference { $0.entries.insert($0.entries[0], at: 1) }
    guard case .refused(let line, let why) = finding else {
      Issue.record("\(String(describing: finding))")
      return
    }
    #expect(line == 2 && !why.isEmpty)
  }
}
