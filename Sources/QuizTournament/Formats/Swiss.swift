/// Rounds between those of like score, nobody meeting anybody twice, as FIDE pairs (Dutch system).
public struct Swiss: Format {
  public static let name = "swiss"
  public static let summary = "rounds between contestants of like score, none of whom meet twice"
  /// Nil for as many as it takes to find one winner: the logarithm of the number, rounded up.
  public var rounds: Int?
  /// The seat of the first seed in round 1.
  public var initialSeat = Seat.one
  /// Sets of entrants of whom no two may meet, such as bots of one author.
  public var forbidden: [[Entrant]] = []
  public var worth = SwissPoints()
  public var acceleration = SwissAcceleration.none

  public init() {}
  public init(rounds: Int?) { self.rounds = rounds }

  public func next(_ situation: Situation) throws(FormatError) -> RoundPlan? {
    let round = situation.roundsDone + 1
    let total = roundsInAll(situation.enrolments.count)
    guard round <= total, situation.active(in: round).count > 1 else { return nil }
    let pairings: SwissPairings
    do { pairings = try SwissPairing.next(of: field(situation)) } catch { throw .swiss(error) }
    let meetings = pairings.boards.enumerated().map { index, board in
      Meeting(
        round: round, seats: [Entrant(board.one), Entrant(board.two)],
        label: "r\(round)-\(index + 1)")
    }
    return RoundPlan(
      round: round, meetings: meetings, byes: pairings.bye.map { [Entrant($0)] } ?? [])
  }

  /// Never more rounds than there are opponents.
  public func roundsInAll(_ count: Int) -> Int {
    let most = count - 1 + count % 2
    let enough = Int.bitWidth - max(count - 1, 1).leadingZeroBitCount
    return min(most, rounds ?? enough)
  }

  /// The state before the next round, of which a report file can be made as well.
  public func field(_ situation: Situation) -> SwissField {
    let done = situation.roundsDone
    let matches = situation.counted
    let count = situation.enrolments.count
    let rounds = roundsInAll(count)
    let players = situation.enrolments.enumerated().map { place, enrolment in
      SwissPlayer(
        number: enrolment.entrant.number,
        records: (0..<done).map { record(enrolment, $0 + 1, matches) },
        acceleration: acceleration.points(
          place: place, of: count, rounds: rounds, worth: worth),
        isAbsent: !enrolment.isActive(in: done + 1))
    }
    return SwissField(
      players: players, roundsDone: done, roundsInAll: rounds,
      initialSeat: situation.usesSeats ? initialSeat : nil,
      forbidden: forbidden.map { $0.map(\.number) }, worth: worth)
  }

  private func record(
    _ enrolment: Enrolment, _ round: Int, _ matches: [PlayedMatch]
  ) -> SwissRecord {
    let entrant = enrolment.entrant
    guard enrolment.isActive(in: round) else { return .init(.absent, points: worth.absence) }
    let found = matches.first {
      $0.meeting.round == round && $0.meeting.seats.contains(entrant)
    }
    guard let match = found, let opponent = match.meeting.opponent(of: entrant)?.number else {
      return .init(.pairingBye, points: worth.bye)
    }
    guard match.result.isPlayed else {
      let points = match.winner == entrant ? worth.win : worth.forfeitLoss
      return .init(.forfeit, opponent: opponent, points: points)
    }
    let seat: Seat = match.meeting.seats.first == entrant ? .one : .two
    let points = match.winner.map { $0 == entrant ? worth.win : worth.loss } ?? worth.draw
    return .init(.played, opponent: opponent, seat: seat, points: points)
  }
}
