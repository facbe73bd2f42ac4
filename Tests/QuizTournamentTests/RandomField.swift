@testable import QuizTournament

/// Swiss tournaments of a few players, some rounds played with chance results.
enum RandomField {
  static func make(_ chance: inout TestChance) -> SwissField {
    let count = 4 + chance.below(5)
    let seats: Seat? = [.one, .two, nil][chance.below(3)]
    var field = SwissField(
      players: (1...count).map { SwissPlayer(number: $0) }, roundsDone: 0,
      roundsInAll: 2 + chance.below(4), initialSeat: seats)
    for _ in 0..<min(1 + chance.below(4), field.roundsInAll - 1) {
      guard let pairings = try? SwissPairing.next(of: field) else { break }
      play(pairings, in: &field, &chance)
    }
    if chance.below(4) == 0 { field.players[chance.below(count)].isAbsent = true }
    return field
  }

  private static func play(
    _ pairings: SwissPairings, in field: inout SwissField, _ chance: inout TestChance
  ) {
    for board in pairings.boards {
      let kind: SwissRecord.Kind = chance.below(8) == 0 ? .forfeit : .played
      let points = kind == .played ? [10, 5, 0][chance.below(3)] : 10 * chance.below(2)
      let seats = field.initialSeat != nil && kind == .played
      field.players[board.one - 1].records.append(
        .init(kind, opponent: board.two, seat: seats ? .one : nil, points: points))
      field.players[board.two - 1].records.append(
        .init(kind, opponent: board.one, seat: seats ? .two : nil, points: 10 - points))
    }
    if let bye = pairings.bye {
      field.players[bye - 1].records.append(.init(.pairingBye, points: 10))
    }
    field.roundsDone += 1
    for index in field.players.indices where field.players[index].records.count < field.roundsDone {
      field.players[index].records.append(.init(.absent, points: 0))
    }
    for index in field.players.indices {
      field.players[index].isAbsent = chance.below(12) == 0
    }
  }

  /// Each pair lower number first, in order; the bye as a pair with 0.
  static func pairs(_ pairings: SwissPairings) -> [[Int]] {
    let boards = pairings.boards.map { [min($0.one, $0.two), max($0.one, $0.two)] }
    let bye = pairings.bye.map { [[0, $0]] } ?? []
    return (boards + bye).sorted { $0[0] == $1[0] ? $0[1] < $1[1] : $0[0] < $1[0] }
  }
}
