/// Those of a phase who play each other, and how far they have come.
struct Pool {
  let phase: Int
  let number: Int
  var situation: Situation
  private var unplayed: [UnplayedRound] = []
  /// Of the round being played, in its order; nil where there is no result yet.
  private(set) var due: [(meeting: Meeting, result: MatchResult?)] = []
  private(set) var isOver = false
  /// Matches beside the format that part those who are level, and who they are between.
  private(set) var playOffs: [PlayedMatch] = []
  private var isPlayingOff = false

  init(phase: Int, number: Int, situation: Situation) {
    self.phase = phase
    self.number = number
    self.situation = situation
  }

  var dueMatches: [DueMatch] {
    due.filter { $0.result == nil }.map {
      DueMatch(phase: phase, pool: number, meeting: $0.meeting)
    }
  }

  /// Asks the format for the next round, once all of the one before is played, then for what parts
  /// those who are level at a line: `lines` are the ranks behind which the next phase draws one.
  mutating func advance(_ plan: TournamentPlan, lines: [Int]) throws(FormatError) {
    guard !isOver, due.allSatisfy({ $0.result != nil }) else { return }
    let played = due.compactMap { item in item.result.map { PlayedMatch(item.meeting, $0) } }
    if isPlayingOff { playOffs += played } else { situation.played += played }
    due = []
    let format = plan.phases[phase - 1].format
    if !isPlayingOff, situation.enrolments.count > 1,
      let round = try situation.next(in: format)
    {
      due = round.meetings.map { ($0, nil) }
      if format is Swiss { noteUnplayed(round, plan.worth) }
      return
    }
    isPlayingOff = true
    due = nextPlayOff(plan, lines: lines).map { ($0, nil) }
    isOver = due.isEmpty
  }

  private mutating func noteUnplayed(_ round: RoundPlan, _ worth: SwissPoints) {
    let again = round.meetings.contains { $0.replay > 0 }
    guard !again else { return }
    unplayed += round.byes.map { UnplayedRound($0, round: round.round, .bye, points: worth.bye) }
    for enrolment in situation.enrolments where !enrolment.isActive(in: round.round) {
      unplayed.append(
        UnplayedRound(enrolment.entrant, round: round.round, .absence, points: worth.absence))
    }
  }

  /// Those who are level across a line meet each other, round after round; lots decide only then.
  private func nextPlayOff(_ plan: TournamentPlan, lines: [Int]) -> [Meeting] {
    let phasePlan = plan.phases[phase - 1]
    guard phasePlan.playsOff, phasePlan.format.order(situation) == nil else { return [] }
    let chain = phasePlan.chain.filter { !$0.isArbitrary }
    var start = 0
    for group in Standings(table(plan), by: chain).groups {
      let first = start + 1
      start += group.count
      guard lines.contains(where: { $0 >= first && $0 < start }) else { continue }
      let meetings = playOffRound(of: group, prefix: "tie\(first)-")
      if !meetings.isEmpty { return meetings }
    }
    return []
  }

  /// The first round of a round robin of a group that was not played yet.
  private func playOffRound(of group: [Entrant], prefix: String) -> [Meeting] {
    let done = playOffs.count { $0.meeting.label.hasPrefix(prefix) }
    var before = 0
    for round in 0..<BergerTable.rounds(group.count) {
      let pairs = BergerTable.pairs(group.count, round: round)
      guard before == done else {
        before += pairs.count
        continue
      }
      return pairs.enumerated().map { index, pair in
        Meeting(
          round: situation.roundsDone + round + 1, seats: [group[pair.0], group[pair.1]],
          label: "\(prefix)\(round + 1)-\(index + 1)")
      }
    }
    return []
  }

  mutating func record(_ result: MatchResult, for meeting: Meeting) -> Bool {
    let place = due.firstIndex {
      $0.meeting.label == meeting.label && $0.meeting.replay == meeting.replay
    }
    guard let place, due[place].result == nil, due[place].meeting.seats == meeting.seats else {
      return false
    }
    due[place].result = result
    return true
  }

  /// What will be due in the rounds to come, if none has to be played again; round by round until
  /// there are so many.
  func foreseen(_ plan: TournamentPlan, count: Int) -> [DueMatch] {
    guard plan.phases[phase - 1].format.isForeseeable, count > 0 else { return [] }
    var foreseen: [DueMatch] = []
    var pool = self
    while foreseen.count < count {
      for place in pool.due.indices where pool.due[place].result == nil {
        let seats = pool.due[place].meeting.seats.count
        pool.due[place].result = MatchResult(Array(repeating: .zero, count: seats))
      }
      guard (try? pool.advance(plan, lines: [])) != nil, !pool.isOver else { break }
      foreseen += pool.dueMatches
    }
    return foreseen
  }

  /// Everything that counts in the standings.
  func table(_ plan: TournamentPlan) -> ResultTable {
    let lots = UInt64(phase) << 32 | UInt64(number)
    return ResultTable(
      entrants: situation.entrants, matches: situation.carried + situation.counted,
      unplayed: unplayed, isSwiss: plan.phases[phase - 1].format is Swiss, worth: plan.worth,
      seed: plan.seed ^ lots)
  }

  /// The chain of the phase, with the matches played for a line before what is arbitrary.
  private func chain(_ plan: TournamentPlan) -> [TieBreak] {
    let chain = plan.phases[phase - 1].chain
    guard !playOffs.isEmpty else { return chain }
    return chain.filter { !$0.isArbitrary } + [.playOff(playOffs)] + chain.filter(\.isArbitrary)
  }

  /// As the format ranks, or by the chain where it leaves that to the standings.
  func standings(_ plan: TournamentPlan) -> Standings {
    let format = plan.phases[phase - 1].format
    if let order = format.order(situation) {
      let known = Set(order.joined())
      let gone = situation.entrants.filter { !known.contains($0) }
      return Standings(
        table(plan), order: order + (gone.isEmpty ? [] : [gone]), by: format.name)
    }
    return Standings(table(plan), by: chain(plan))
  }

  /// Best first, equals together.
  func order(_ plan: TournamentPlan) -> [[Entrant]] { standings(plan).groups }
}
