/// How far a bracket has been played.
struct BracketState {
  /// Nobody will come to a seat (a bye), or it is not known yet who.
  enum Seat: Equatable {
    case entrant(Entrant)
    case empty, pending
  }

  private let bracket: Bracket
  private let situation: Situation
  private let active: [Entrant]
  private var winners: [Seat] = []
  private var losers: [Seat] = []
  private var ready: [(node: Bracket.Node, seats: [Entrant])] = []

  init(_ bracket: Bracket, _ situation: Situation) {
    self.bracket = bracket
    self.situation = situation
    active = situation.active(in: situation.roundsDone + 1)
    var matches: [String: PlayedMatch] = [:]
    for match in situation.counted { matches[match.meeting.label] = match }
    for node in bracket.nodes {
      let (winner, loser) = matches[node.label].map { decided($0) } ?? open(node)
      winners.append(winner)
      losers.append(loser)
    }
  }

  private func seat(_ source: Bracket.Source) -> Seat {
    switch source {
    case .seed(let place):
      let entrants = situation.entrants
      return place < entrants.count ? .entrant(entrants[place]) : .empty
    case .winner(let node): return winners[node]
    case .loser(let node): return losers[node]
    }
  }

  /// What is known of a match that was not played.
  private mutating func open(_ node: Bracket.Node) -> (Seat, Seat) {
    if let final = node.onlyIfUpset {
      if winners[final] == .pending { return (.pending, .pending) }
      let isUpset = winners[final] != seat(bracket.nodes[final].one)
      if !isUpset || losers[final] == .empty { return (winners[final], losers[final]) }
    }
    switch (present(seat(node.one)), present(seat(node.two))) {
    case (.pending, _), (_, .pending): return (.pending, .pending)
    case (.empty, let other), (let other, .empty): return (other, .empty)
    case (.entrant(let one), .entrant(let two)):
      ready.append((node, [one, two]))
      return (.pending, .pending)
    }
  }

  /// Who has withdrawn comes to no match that was not played yet.
  private func present(_ seat: Seat) -> Seat {
    guard case .entrant(let entrant) = seat, !active.contains(entrant) else { return seat }
    return .empty
  }

  /// Where a match stayed without a winner, the better seed goes on.
  private func decided(_ match: PlayedMatch) -> (Seat, Seat) {
    let seats = match.meeting.seats.sorted { situation.seed(of: $0) < situation.seed(of: $1) }
    let winner = match.winner ?? seats[0]
    let loser = seats.first { $0 != winner } ?? winner
    return (.entrant(winner), .entrant(loser))
  }

  func plan() -> RoundPlan? {
    guard let stage = ready.map(\.node.stage).min() else { return nil }
    let round = situation.roundsDone + 1
    let meetings = ready.filter { $0.node.stage == stage }.map { item in
      Meeting(round: round, seats: seated(item.seats), label: item.node.label)
    }
    let waiting = bracket.nodes.indices.filter { winners[$0] == .pending }
      .flatMap { [seat(bracket.nodes[$0].one), seat(bracket.nodes[$0].two)] }
    let inPlay = active.filter { waiting.contains(.entrant($0)) }
    return RoundPlan(round: round, meetings: meetings, among: inPlay)
  }

  /// Seat one goes to whoever has had it less often, else to the better seed.
  private func seated(_ seats: [Entrant]) -> [Entrant] {
    let matches = situation.counted
    let keys = seats.map { entrant in
      let own = matches.filter { $0.meeting.seats.contains(entrant) }
      let first = own.count { $0.meeting.seats.first == entrant }
      return (2 * first - own.count, situation.seed(of: entrant))
    }
    return keys[0] <= keys[1] ? seats : seats.reversed()
  }

  /// Best first: the winner of the last match, then by how far each came.
  func order() -> [[Entrant]] {
    var depths: [Entrant: Int] = [:]
    for (index, node) in bracket.nodes.enumerated() {
      if case .entrant(let winner) = winners[index] { depths[winner] = 2 * node.depth + 1 }
      if case .entrant(let loser) = losers[index] { depths[loser] = 2 * node.depth }
    }
    let entrants = situation.entrants
    let levels = Set(entrants.map { depths[$0] ?? -1 }).sorted(by: >)
    return levels.map { level in entrants.filter { (depths[$0] ?? -1) == level } }
  }
}
