/// A player to be paired, with what the criteria ask of him.
struct SwissEntrant {
  enum Float { case none, up, down }

  let number: Int
  /// Position in the initial ranking, among those who have ever been paired.
  let rank: Int
  let score: Int
  let points: Int
  let seats: [Seat]
  let wish: SeatWish
  let mayHaveBye: Bool
  let gamesPlayed: Int
  /// Of the latest round, and of the one before.
  let floats: (Float, Float)

  init(_ player: SwissPlayer, rank: Int, field: SwissField, scores: SwissScores) {
    let round = field.roundsDone
    number = player.number
    self.rank = rank
    score = player.groupScore(before: round)
    points = player.points
    let played = player.records.filter { $0.kind == .played }
    gamesPlayed = played.count
    seats = field.initialSeat == nil ? [] : played.compactMap(\.seat)
    wish = SeatWish(seats: seats)
    mayHaveBye = !player.records.contains {
      $0.kind == .pairingBye || $0.kind != .played && $0.points >= field.worth.win
    }
    floats = (
      SwissEntrant.float(of: player, in: round - 1, field, scores),
      SwissEntrant.float(of: player, in: round - 2, field, scores)
    )
  }

  private static func float(
    of player: SwissPlayer, in round: Int, _ field: SwissField, _ scores: SwissScores
  ) -> Float {
    guard round >= 0, round < player.records.count else { return .none }
    let record = player.records[round]
    guard record.kind == .played, let opponent = record.opponent else {
      return record.points > field.worth.loss ? .down : .none
    }
    let (own, other) = (scores[player.number, round], scores[opponent, round])
    return own > other ? .down : own < other ? .up : .none
  }
}

/// The group scores of all players before every round.
struct SwissScores {
  private var table: [Int: [Int]] = [:]

  init(_ field: SwissField) {
    for player in field.players {
      table[player.number] = (0...field.roundsDone).map { player.groupScore(before: $0) }
    }
  }

  subscript(number: Int, round: Int) -> Int { table[number]?[round] ?? 0 }
}
