/// What is still to be played of a round robin, in rounds of as many matches as can be.
///
/// Among such rounds, the one that takes most from those who owe most, so that it ends soon.
struct OwedMatches {
  private let situation: Situation
  private let cycles: Int
  private let history: [Meeting]

  init(_ situation: Situation, cycles: Int) {
    self.situation = situation
    self.cycles = cycles
    history = (situation.carried + situation.counted).map(\.meeting)
  }

  func next(_ first: Int) -> RoundPlan? {
    let last = situation.enrolments.map(\.from).max() ?? first
    for round in first...max(first, last) {
      let active = situation.active(in: round)
      let meetings = chosen(among: active).enumerated().map { index, pair in
        Meeting(round: round, seats: seats(pair.0, pair.1), label: "q\(round)-\(index + 1)")
      }
      if !meetings.isEmpty { return RoundPlan(round: round, meetings: meetings, among: active) }
    }
    return nil
  }

  private func chosen(among active: [Entrant]) -> [(Entrant, Entrant)] {
    let size = active.count + active.count % 2
    let owed = owedTable(active)
    let owing = owed.map { $0.reduce(0, +) }
    let layout = WeightLayout(bounds: [size, size * size * cycles])
    var graph = WeightedGraph(size: size, lanes: layout.lanes)
    for one in 0..<size {
      for two in (one + 1)..<max(size, one + 1) {
        graph.connect(one, two)
        guard two < active.count, owed[one][two] > 0 else { continue }
        var weight = layout.zero
        layout.add(1, at: 0, to: &weight)
        layout.add(owing[one] + owing[two], at: 1, to: &weight)
        graph.connect(one, two, weight: weight)
      }
    }
    let mates = PerfectMatching.best(in: graph) ?? []
    return mates.enumerated().compactMap { one, two in
      one < two && two < active.count && owed[one][two] > 0 ? (active[one], active[two]) : nil
    }
  }

  private func owedTable(_ active: [Entrant]) -> [[Int]] {
    active.map { one in
      active.map { two in
        one == two ? 0 : max(0, cycles - history.count { $0.isBetween(one, two) })
      }
    }
  }

  /// Seat one goes to whoever has had it less often, against each other and then in all.
  private func seats(_ one: Entrant, _ two: Entrant) -> [Entrant] {
    let between =
      history.count { $0.seats == [one, two] } - history.count { $0.seats == [two, one] }
    let inAll = surplus(one) - surplus(two)
    return (between, inAll, situation.seed(of: one) % 2) <= (0, 0, 0) ? [one, two] : [two, one]
  }

  private func surplus(_ entrant: Entrant) -> Int {
    history.reduce(0) { sum, meeting in
      meeting.seats.first == entrant ? sum + 1 : meeting.seats.last == entrant ? sum - 1 : sum
    }
  }
}
