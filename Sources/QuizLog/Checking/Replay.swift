import QuizCore

/// Plays a recording's actions again.
enum Replay {
  /// The first event that is not as recorded; nil where all are.
  static func firstDifference(
    _ recording: Recording, packet: Packet, ruleset: Ruleset
  ) -> LogFinding? {
    var game = Game(packet: packet, ruleset: ruleset, setup: recording.header.setup)
    for entry in recording.entries where entry.void == nil {
      let played: [Event]
      do {
        played = try game.perform(entry.action)
      } catch {
        return .refused(line: entry.line, why: error.description)
      }
      if let finding = difference(entry, played) { return finding }
    }
    return nil
  }

  private static func difference(_ entry: Recording.Entry, _ played: [Event]) -> LogFinding? {
    let recorded = entry.events
    for index in 0..<max(recorded.count, played.count) {
      let one = index < recorded.count ? recorded[index] : nil
      let two = index < played.count ? played[index] : nil
      if one == two { continue }
      guard let one, let two, let difference = FieldDifference.first(one, two) else {
        return .otherEvent(
          line: entry.line, event: index + 1, recorded: one?.name, played: two?.name)
      }
      return .differs(line: entry.line, event: index + 1, name: one.name, difference)
    }
    return nil
  }
}
