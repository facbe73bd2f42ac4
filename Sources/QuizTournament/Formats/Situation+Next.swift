extension Situation {
  /// How many times a match is played before it stands as it is.
  public static let tries = 3

  /// The next round of a format: what must be played again first, else what the format says; nil
  /// when all is played. Asked when every match of the round before has a result.
  public func next(in format: some Format) throws(FormatError) -> RoundPlan? {
    try check(format)
    let again = replays(format)
    if !again.isEmpty {
      return RoundPlan(round: again.map(\.round).max() ?? 1, meetings: again)
    }
    return try format.next(self)
  }

  /// Void matches, and draws where somebody has to win, once more with the seats changed round.
  private func replays(_ format: some Format) -> [Meeting] {
    let active = active(in: roundsDone)
    return Situation.lastTries(of: latest).compactMap { match in
      let isOpen = match.result.isVoid || format.needsWinner && match.isDraw
      guard isOpen, match.meeting.replay + 1 < Situation.tries,
        match.meeting.seats.allSatisfy({ active.contains($0) })
      else { return nil }
      var meeting = match.meeting
      meeting.replay += 1
      if meeting.seats.count == 2 { meeting.seats.reverse() }
      return meeting
    }
  }

  private func check(_ format: some Format) throws(FormatError) {
    var seen: Set<Entrant> = []
    for enrolment in enrolments {
      guard seen.insert(enrolment.entrant).inserted else {
        throw .enrolledTwice(enrolment.entrant)
      }
      guard enrolment.from <= 1 || format.allowsLateEntry else {
        throw .lateEntry(format: format.name, enrolment.entrant, round: enrolment.from)
      }
    }
    guard enrolments.count >= 2 else {
      throw .tooFew(format: format.name, found: enrolments.count)
    }
    for match in latest {
      for entrant in match.meeting.seats where !seen.contains(entrant) {
        throw .stranger(entrant, match: match.meeting.name)
      }
    }
  }
}
