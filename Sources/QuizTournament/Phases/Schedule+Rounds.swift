extension Schedule {
  static func pools(
    _ enrolments: [[Enrolment]], of phase: Int, _ plan: TournamentPlan
  ) throws(TournamentError) -> [Pool] {
    var pools: [Pool] = []
    for (index, members) in enrolments.enumerated() {
      let maker = PoolSchedule(phase: phase, number: index + 1, members: members, plan: plan)
      do { pools.append(try maker.pool()) } catch {
        throw .format(phase: plan.phases[phase - 1].name, error)
      }
    }
    return pools
  }
}

/// What can be told of one pool.
private struct PoolSchedule {
  let phase: Int
  let number: Int
  let members: [Enrolment]
  let plan: TournamentPlan

  private var phasePlan: PhasePlan { plan.phases[phase - 1] }

  func pool() throws(FormatError) -> Schedule.Pool {
    var pool = Schedule.Pool(
      number: number, members: members.map { side($0.entrant) }, rounds: [])
    guard members.count > 1 else { return pool }
    if let bracket = phasePlan.format as? any BracketFormat {
      pool.rounds = outline(bracket)
      return pool
    }
    if phasePlan.format.isForeseeable, !phasePlan.carriesOver {
      pool.rounds = try rounds(most: .max)
      return pool
    }
    pool.rounds = phasePlan.carriesOver && phasePlan.format.isForeseeable ? [] : try rounds(most: 1)
    let last = roundsInAll
    let first = pool.rounds.count + 1
    pool.later = first <= last ? first...last : nil
    return pool
  }

  /// Nobody knows who is meant before the first phase is over.
  private func side(_ entrant: Entrant) -> Schedule.Side {
    phase == 1 ? .entrant(entrant) : .place(entrant.number)
  }

  private var roundsInAll: Int {
    switch phasePlan.format {
    case let swiss as Swiss: swiss.roundsInAll(members.count)
    case let ladder as Ladder: ladder.rounds ?? members.count
    default: BergerTable.rounds(members.count)
    }
  }

  private func rounds(most: Int) throws(FormatError) -> [Schedule.Round] {
    var situation = Situation(enrolments: members, usesSeats: plan.usesSeats)
    var rounds: [Schedule.Round] = []
    while rounds.count < most, let round = try situation.next(in: phasePlan.format) {
      let matches = round.meetings.map { meeting in
        Schedule.Match(name: name(meeting), seats: meeting.seats.map(side))
      }
      rounds.append(
        Schedule.Round(number: round.round, matches: matches, byes: round.byes.map(side)))
      situation.played += round.meetings.map { meeting in
        PlayedMatch(meeting, MatchResult(meeting.seats.map { _ in .zero }))
      }
    }
    return rounds
  }

  private func name(_ meeting: Meeting) -> String {
    DueMatch(phase: phase, pool: number, meeting: meeting).name
  }

  private func outline(_ format: any BracketFormat) -> [Schedule.Round] {
    let coming = format.bracket(members.count).outline(members.count)
    let rounds = Set(coming.map(\.round)).sorted()
    return rounds.map { number in round(number, coming.filter { $0.round == number }) }
  }

  private func round(_ number: Int, _ coming: [Bracket.Coming]) -> Schedule.Round {
    let matches = coming.map(match)
    let seated = Set(matches.flatMap(\.seats))
    let everyone = number == 1 ? members.map { side($0.entrant) } : []
    return Schedule.Round(
      number: number, matches: matches, byes: everyone.filter { !seated.contains($0) })
  }

  private func match(_ coming: Bracket.Coming) -> Schedule.Match {
    Schedule.Match(
      name: name(coming.label), seats: [side(coming.one), side(coming.two)],
      isConditional: coming.isConditional)
  }

  private func side(_ visitor: Bracket.Visitor) -> Schedule.Side {
    switch visitor {
    case .place(let place): side(members[place].entrant)
    case .winner(let label): .winner(name(label))
    case .loser(let label): .loser(name(label))
    }
  }

  private func name(_ label: String) -> String {
    name(Meeting(round: 1, seats: [], label: label))
  }
}
