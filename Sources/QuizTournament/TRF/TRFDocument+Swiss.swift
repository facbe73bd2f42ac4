extension TRFDocument {
  /// What the next round is paired from; seats left out of account if so wished.
  public func field(withSeats: Bool = true) throws(TRFProblems) -> SwissField {
    guard let rounds else {
      throw TRFProblems([TRFProblem(line: 0, column: 0, cause: .roundsMissing)])
    }
    let done = roundsDone
    let seat = withSeats ? initialSeat ?? inferredSeat : nil
    if withSeats, seat == nil {
      throw TRFProblems([TRFProblem(line: 0, column: 0, cause: .noInitialSeat)])
    }
    let away = absences.filter { $0.round == done + 1 }.flatMap(\.players)
    return SwissField(
      players: players.map { $0.swiss(done, worth, isAway: away.contains($0.number)) },
      roundsDone: done, roundsInAll: rounds, initialSeat: seat, forbidden: forbidden, worth: worth)
  }

  /// The next round as pairing programs print it: the number of boards, then one board a line.
  public static func pairings(of text: String) throws -> String {
    let field = try TRFReader.read(text).field()
    return try SwissPairing.next(of: field).text
  }

  /// From the first round with seats: the seat of the first player whose own is known, turned
  /// round where that player stands in an even place among those paired by then.
  private var inferredSeat: Seat? {
    let rounds = 0..<(players.map(\.entries.count).max() ?? 0)
    guard
      let round = rounds.first(where: { round in
        players.contains { $0.entries.indices.contains(round) && $0.entries[round].seat != nil }
      })
    else { return nil }
    let paired = players.filter { $0.entries.prefix(round + 1).contains { $0.isPaired } }
    for (rank, player) in paired.enumerated() where player.entries.indices.contains(round) {
      guard let seat = player.entries[round].seat else { continue }
      return rank % 2 == 0 ? seat : seat.other
    }
    return nil
  }
}

extension TRFPlayer {
  fileprivate func swiss(_ done: Int, _ worth: SwissPoints, isAway: Bool) -> SwissPlayer {
    var records = entries.prefix(done).compactMap { $0.record(worth) }
    while records.count < done { records.append(SwissRecord(.absent, points: worth.absence)) }
    return SwissPlayer(
      number: number, records: records, acceleration: acceleration,
      isAbsent: isAway || entries.count > done)
  }
}
