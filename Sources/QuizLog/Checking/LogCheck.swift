import QuizCore

/// Asks whether a log agrees with itself, and with the game that it tells.
public enum LogCheck {
  /// What does not agree, in this order: damage, sums and numbers of lines, header and scoreboard
  /// against the events; and, where packet and ruleset are given, the first event that differs
  /// when the actions are played again.
  ///
  /// A log that merely ends early agrees as far as it goes; its damage is told all the same.
  public static func check(
    _ recording: Recording, packet: Packet? = nil, ruleset: Ruleset? = nil
  ) -> [LogFinding] {
    var findings = recording.damage.map { [LogFinding.damage($0)] } ?? []
    findings += recording.changedLines.map { .changed(line: $0) }
    findings += misnumbered(recording)
    findings += [header(recording), scoreboard(recording)].compactMap { $0 }
    if let packet, let ruleset {
      let again = Replay.firstDifference(recording, packet: packet, ruleset: ruleset)
      findings += again.map { [$0] } ?? []
    }
    return findings
  }

  /// Which of the packs that the log names are not these.
  public static func packs(_ header: LogHeader, found packs: [Pack]) -> [LogFinding] {
    header.packs.compactMap { mark in
      let known = packs.filter { $0.id == mark.id }
      if known.isEmpty { return .packMissing(id: mark.id, title: mark.title) }
      let isSame = known.contains { $0.identity == mark.identity }
      return isSame ? nil : .packChanged(id: mark.id, title: mark.title)
    }
  }

  private static func misnumbered(_ recording: Recording) -> [LogFinding] {
    for (index, entry) in recording.entries.enumerated() where entry.number != index + 1 {
      return [.misnumbered(line: entry.line, expected: index + 1, found: entry.number)]
    }
    return []
  }

  private static func header(_ recording: Recording) -> LogFinding? {
    guard case .began(let began)? = recording.entries.first?.events.first else { return nil }
    let header = recording.header
    let said: [(String, FieldValue, FieldValue)] = [
      ("contestants", .records(header.setup.contestants), .records(began.contestants)),
      ("ruleset", .text(header.ruleset), .text(began.ruleset)),
      ("seed", .seed(header.setup.seed), .seed(began.seed)),
      ("length", .whole(header.setup.length), .whole(began.questions)),
    ]
    return said.lazy.compactMap { name, one, two in
      FieldDifference.between(one, two, path: name).map { .header($0) }
    }.first
  }

  private static func scoreboard(_ recording: Recording) -> LogFinding? {
    guard let told = recording.scoreboard else { return nil }
    let folded = recording.state.scoreboard
    return (0..<max(told.count, folded.count)).lazy.compactMap { row in
      FieldDifference.between(value(told, row), value(folded, row), path: "the row").map {
        .scoreboard(row: row + 1, $0)
      }
    }.first
  }

  private static func value(_ lines: [Line], _ row: Int) -> FieldValue? {
    lines.indices.contains(row) ? .record(lines[row]) : nil
  }
}
