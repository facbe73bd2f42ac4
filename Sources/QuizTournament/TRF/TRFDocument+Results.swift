extension TRFDocument {
  /// The matches that the entries tell of, round by round, in the order of the lines; points stand
  /// for who won.
  public var matches: [PlayedMatch] {
    var places: [Int: Int] = [:]
    for (place, player) in players.enumerated() { places[player.number] = place }
    return (0..<roundsDone).flatMap { round in
      players.compactMap { player in
        let other = players[round, of: player].flatMap { places[$0.opponent] }
        return match(of: player, against: other.map { players[$0] }, in: round)
      }
    }
  }

  /// The rounds in which players had no match.
  public var unplayed: [UnplayedRound] {
    (0..<roundsDone).flatMap { round in
      players.compactMap { player -> UnplayedRound? in
        let entry = players[round, of: player]
        guard entry?.opponent ?? 0 == 0 else { return nil }
        let record = entry?.record(worth)
        return UnplayedRound(
          Entrant(player.number), round: round + 1,
          record?.kind == .pairingBye ? .bye : .absence, points: record?.points ?? worth.absence)
      }
    }
  }

  /// Told by the player with seat one, or by the lower number where nobody has a seat.
  private func match(
    of player: TRFPlayer, against other: TRFPlayer?, in round: Int
  ) -> PlayedMatch? {
    guard let other, let own = players[round, of: player],
      let theirs = players[round, of: other], own.record(worth) != nil
    else { return nil }
    let isFirst = own.seat == .one || own.seat == nil && theirs.seat == .two
    let isUnseated = own.seat == nil && theirs.seat == nil && player.number < other.number
    guard isFirst || isUnseated else { return nil }
    let meeting = Meeting(
      round: round + 1, seats: [Entrant(player.number), Entrant(other.number)],
      label: "r\(round + 1)-\(player.number)")
    return PlayedMatch(meeting, result(own, theirs))
  }

  private func result(_ own: TRFEntry, _ theirs: TRFEntry) -> MatchResult {
    switch own.result {
    case "+", "-":
      return .forfeit(absent: [own, theirs].indices.filter { [own, theirs][$0].result == "-" })
    case "1", "W": return MatchResult([1, 0])
    case "0", "L": return MatchResult([0, 1])
    default: return MatchResult([1, 1])
    }
  }
}

extension [TRFPlayer] {
  fileprivate subscript(round: Int, of player: TRFPlayer) -> TRFEntry? {
    player.entries.indices.contains(round) ? player.entries[round] : nil
  }
}
