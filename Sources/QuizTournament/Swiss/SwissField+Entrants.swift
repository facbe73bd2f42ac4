extension SwissField {
  /// The players to be paired, by group score and rank.
  var entrants: [SwissEntrant] {
    let scores = SwissScores(self)
    var entrants: [SwissEntrant] = []
    var rank = 0
    for player in players {
      let wasPaired = player.records.contains { $0.kind != .absent }
      guard !player.isAbsent || wasPaired else { continue }
      if !player.isAbsent {
        entrants.append(SwissEntrant(player, rank: rank, field: self, scores: scores))
      }
      rank += 1
    }
    return entrants.sorted { ($1.score, $0.rank) < ($0.score, $1.rank) }
  }

  func check() throws(SwissError) {
    guard roundsDone < roundsInAll else { throw .roundsOver(roundsInAll) }
    var seen: Set<Int> = []
    for player in players {
      guard seen.insert(player.number).inserted else { throw .numberTwice(player.number) }
      guard player.records.count == roundsDone else {
        throw .recordCount(
          player: player.number, found: player.records.count, rounds: roundsDone)
      }
    }
  }
}
