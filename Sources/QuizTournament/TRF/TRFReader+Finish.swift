extension TRFReader {
  /// What can only be told once every line was read.
  mutating func finish() {
    guard !document.players.isEmpty else { return complain(0, 0, .noPlayers) }
    if !document.ranksByOrder {
      document.players.sort { $0.number < $1.number }
      for (index, player) in document.players.enumerated() where player.number != index + 1 {
        complain(player.line, 5, .numberMissing(index + 1))
        hasBrokenPlayers = true
        break
      }
    }
    let round = document.roundsDone
    for (rounds, players) in forbiddenRounds where rounds.contains(round + 1) {
      document.forbidden.append(players)
    }
    accelerate()
    guard !hasBrokenPlayers else { return }
    let places = Places(document.players.map(\.number))
    for player in document.players {
      checkEntries(of: player, places)
      checkPoints(of: player, round)
    }
    if let rounds = document.rounds, rounds < round {
      complain(0, 0, .tooManyRounds(found: round, announced: rounds))
    }
  }

  private mutating func accelerate() {
    for index in document.players.indices {
      let number = document.players[index].number
      for item in accelerations where item.players.contains(number) {
        let missing = min(item.rounds.upperBound, 999) - document.players[index].acceleration.count
        if missing > 0 {
          document.players[index].acceleration += [Int](repeating: 0, count: missing)
        }
        for round in item.rounds where round >= 1 && round <= 999 {
          document.players[index].acceleration[round - 1] = item.points
        }
      }
    }
  }

  private mutating func checkEntries(of player: TRFPlayer, _ places: Places) {
    for (index, entry) in player.entries.enumerated() where entry.opponent > 0 {
      let column = 92 + 10 * index
      let opponent = entry.opponent
      guard let place = places[opponent], opponent != player.number else {
        complain(
          player.line, column,
          .unknownOpponent(player: player.number, opponent: opponent, round: index + 1))
        continue
      }
      let entries = document.players[place].entries
      guard index < entries.count, entries[index].opponent == player.number else {
        complain(
          player.line, column,
          .oneSided(player: player.number, opponent: opponent, round: index + 1))
        continue
      }
      if let seat = entry.seat, seat == entries[index].seat {
        complain(
          player.line, column + 5,
          .sameSeat(player: player.number, opponent: opponent, round: index + 1))
      }
    }
  }

  /// The sum of the results, with or without what is known of the round to come.
  private mutating func checkPoints(of player: TRFPlayer, _ round: Int) {
    let records = player.entries.compactMap { $0.record(document.worth) }
    let done = records.prefix(round).reduce(0) { $0 + $1.points }
    let ahead = records.dropFirst(round).reduce(0) { $0 + $1.points }
    let extra = round < player.acceleration.count ? player.acceleration[round] : 0
    let allowed = [done, done + ahead, done + extra, done + ahead + extra]
    if !allowed.contains(player.points) {
      complain(
        player.line, 81,
        .wrongPoints(player: player.number, found: player.points, expected: done))
    }
  }
}
