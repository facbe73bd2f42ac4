extension TournamentRun {
  /// Begins a phase, counted from 1, with those whom its pools take.
  mutating func open(_ phase: Int) throws(TournamentError) {
    let phasePlan = plan.phases[phase - 1]
    let members = try taken(phase, phasePlan)
    let earlier = phase > 1 && phasePlan.carriesOver ? pools[phase - 2] : []
    let opened = members.enumerated().map { index, entrants in
      let carried = earlier.flatMap(\.situation.counted).filter { match in
        !match.result.isVoid && match.meeting.seats.allSatisfy { entrants.contains($0) }
      }
      return Pool(
        phase: phase, number: index + 1,
        situation: Situation(
          enrolments: entrants.map { enrolment($0, phase) }, carried: carried,
          usesSeats: plan.usesSeats))
    }
    pools.append(opened)
  }

  func enrolment(_ entrant: Entrant, _ phase: Int) -> Enrolment {
    let first = plan.enrolments.first { $0.entrant == entrant }
    return Enrolment(
      entrant, from: phase == 1 ? first?.from ?? 1 : 1,
      until: plan.lastRound(of: entrant, in: phase) ?? (phase == 1 ? first?.until : nil))
  }

  private func taken(_ phase: Int, _ phasePlan: PhasePlan) throws(TournamentError) -> [[Entrant]] {
    let everyone =
      phase == 1 ? plan.enrolments.map(\.entrant) : stayed(overall(phase - 1), phase)
    switch phasePlan.intake {
    case .everyone(let pools):
      guard pools >= 1, pools <= max(everyone.count / 2, 1) else {
        throw .intake(phase: phasePlan.name, wanted: 2 * pools, found: everyone.count)
      }
      return TournamentRun.snake(everyone, pools: pools)
    case .best(let count):
      guard count >= 2, count <= everyone.count else {
        throw .intake(phase: phasePlan.name, wanted: count, found: everyone.count)
      }
      return [apart(Array(everyone.prefix(count)), phase, phasePlan)]
    case .ranks(let ranges):
      let before = phase == 1 ? [] : pools[phase - 2].map { stayed($0.order(plan), phase) }
      let pools = ranges.map { range in
        let members = Set(before.flatMap { $0.dropFirst(range.lowerBound - 1).prefix(range.count) })
        return everyone.filter { members.contains($0) }
      }
      for pool in pools where pool.count < 2 {
        throw .intake(phase: phasePlan.name, wanted: 2, found: pool.count)
      }
      return pools.map { apart($0, phase, phasePlan) }
    }
  }

  /// Nobody meets somebody of the same pool again in the first matches of a bracket, if it can be.
  private func apart(_ seeds: [Entrant], _ phase: Int, _ phasePlan: PhasePlan) -> [Entrant] {
    guard phase > 1, phasePlan.format.needsWinner, pools[phase - 2].count > 1 else { return seeds }
    return AcrossPools(pools: pools[phase - 2], plan: plan).apart(seeds)
  }

  /// The ranks, in each pool of a phase counted from 0, behind which the next one draws a line.
  func lines(behind phase: Int) -> [Int] {
    guard phase + 1 < plan.phases.count else { return [] }
    switch plan.phases[phase + 1].intake {
    case .everyone: return []
    case .best(let count): return pools[phase].count == 1 ? [count] : []
    case .ranks(let ranges): return ranges.map(\.upperBound)
    }
  }

  /// Equals are taken in the order in which they are listed.
  private func stayed(_ order: [[Entrant]], _ phase: Int) -> [Entrant] {
    order.joined().filter { !plan.hasLeft($0, before: phase) }
  }

  /// 1 2 3, 6 5 4, 7 8 9 for three pools.
  static func snake(_ entrants: [Entrant], pools: Int) -> [[Entrant]] {
    var dealt = [[Entrant]](repeating: [], count: pools)
    for (place, entrant) in entrants.enumerated() {
      let (row, column) = place.quotientAndRemainder(dividingBy: pools)
      dealt[row % 2 == 0 ? column : pools - 1 - column].append(entrant)
    }
    return dealt
  }

  /// All of a phase, counted from 1, best first: pool after pool where these were made by rank, else
  /// by rank in the pools.
  func overall(_ phase: Int) -> [[Entrant]] {
    let pools = pools[phase - 1]
    if pools.count == 1 { return pools[0].order(plan) }
    if case .ranks = plan.phases[phase - 1].intake { return pools.flatMap { $0.order(plan) } }
    return AcrossPools(pools: pools, plan: plan).levels().flatMap(\.self)
  }
}
