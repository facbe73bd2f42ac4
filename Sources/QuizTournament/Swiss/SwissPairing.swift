/// Pairs a round as the FIDE Dutch system (C.04.3, edition 2025) does, seats for colours.
///
/// Score groups are paired from the top. Each choice is one matching of largest weight over all who
/// are not yet paired, so that nothing is fixed that leaves the rest unpairable.
public struct SwissPairing {
  private let field: SwissField
  private let legality: SwissLegality
  /// In the order of pairing: by score, then by rank.
  private let entrants: [SwissEntrant]
  private let isOdd: Bool
  private var byeScore = 0
  private var open: [Int]
  private var pairs: [(Int, Int)] = []

  /// The next round; no chance is involved, so that equal fields are paired alike.
  public static func next(of field: SwissField) throws(SwissError) -> SwissPairings {
    try field.check()
    var pairing = SwissPairing(field)
    return try pairing.run()
  }

  private init(_ field: SwissField) {
    self.field = field
    legality = SwissLegality(field)
    entrants = field.entrants
    isOdd = entrants.count % 2 == 1
    open = Array(entrants.indices)
  }

  private mutating func run() throws(SwissError) -> SwissPairings {
    var groups: [[Int]] = []
    for index in entrants.indices {
      if let last = groups.last?.first, entrants[last].score == entrants[index].score {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    var pairsHere = try complete(groups)
    var movedDown: [Int] = []
    for (index, group) in groups.enumerated() {
      let next = index + 1 < groups.count ? groups[index + 1] : []
      var bracket = SwissBracket(
        movedDown: movedDown, residents: group, next: next, pairs: pairsHere, leavesBye: false)
      let left = movedDown.count + group.count - 2 * pairsHere
      bracket.leavesBye = isOdd && byeScore >= entrants[group[0]].score && left == 1
      pairsHere = try pair(bracket)
      movedDown = (movedDown + group).filter { open.contains($0) }
    }
    let seating = SwissSeating(initialSeat: field.initialSeat)
    return SwissPairings(
      boards: seating.boards(pairs.map { (entrants[$0.0], entrants[$0.1]) }),
      bye: movedDown.first.map { entrants[$0].number })
  }

  /// C4 and C5: that a pairing exists, the least score that can have the bye, and how many pairs
  /// the first bracket will have.
  private mutating func complete(_ groups: [[Int]]) throws(SwissError) -> Int {
    guard let top = groups.first else { return 0 }
    let layout = WeightLayout(bounds: [groups.count, entrants.count])
    byeScore = Int.max
    let partners = try solve(layout) { search, high, low in
      guard low == search.entrants.count || low < top.count else { return nil }
      var weight = layout.zero
      if low == search.entrants.count {
        let place = groups.firstIndex { $0.contains(high) } ?? 0
        layout.add(place, at: 0, to: &weight)
      } else {
        layout.add(1, at: 1, to: &weight)
      }
      return weight
    }
    if isOdd, let bye = partners.firstIndex(of: entrants.count) {
      byeScore = entrants[bye].score
    }
    return top.count { $0 < partners[$0] && partners[$0] < top.count }
  }

  /// Pairs one bracket; gives how many pairs the next will have.
  private mutating func pair(_ bracket: SwissBracket) throws(SwissError) -> Int {
    let before = pairs.count
    let criteria = SwissCriteria(bracket, entrants: entrants)
    let bounds = criteria.bounds(roundsDone: field.roundsDone)
    if !bracket.movedDown.isEmpty {
      try pairMovedDown(bracket, criteria, bounds)
    }
    let fixed = pairs.count - before
    let remainder = bracket.residents.filter { open.contains($0) }
    let order = SwissOrder.Remainder(players: remainder.count, pairs: bracket.pairs - fixed)
    let places = Places(remainder)
    let layout = WeightLayout(bounds: bounds + order.bounds)
    let partners = try solve(layout) { search, high, low in
      guard var weight = search.base(criteria, bracket, layout, high, low) else { return nil }
      if let one = places[high], let two = places[low] {
        order.add(one, two, from: bounds.count, to: &weight, layout)
      }
      return weight
    }
    for player in remainder where partners[player] > player && places[partners[player]] != nil {
      fix(player, partners[player])
    }
    return bracket.next.count { partners[$0] < $0 }
  }

  private mutating func pairMovedDown(
    _ bracket: SwissBracket, _ criteria: SwissCriteria, _ bounds: [Int]
  ) throws(SwissError) {
    let order = SwissOrder.MovedDown(
      movedDown: bracket.movedDown.count, residents: bracket.residents.count)
    let (above, residents) = (Places(bracket.movedDown), Places(bracket.residents))
    let layout = WeightLayout(bounds: bounds + order.bounds)
    let partners = try solve(layout) { search, high, low in
      guard var weight = search.base(criteria, bracket, layout, high, low) else { return nil }
      if let one = above[high], let two = residents[low] {
        order.add(one, two, from: bounds.count, to: &weight, layout)
      }
      return weight
    }
    for player in bracket.movedDown where residents[partners[player]] != nil {
      fix(player, partners[player])
    }
  }

  private mutating func fix(_ one: Int, _ two: Int) {
    pairs.append((one, two))
    open.removeAll { $0 == one || $0 == two }
  }

  /// Nil where an edge counts nothing in this bracket.
  private func base(
    _ criteria: SwissCriteria, _ bracket: SwissBracket, _ layout: WeightLayout, _ high: Int,
    _ low: Int
  ) -> [Int]? {
    var weight = layout.zero
    if low == entrants.count {
      guard bracket.leavesBye else { return nil }
      layout.add(entrants[high].gamesPlayed, at: criteria.byePlace, to: &weight)
    } else {
      guard criteria.matters(high, low) else { return nil }
      criteria.add(high, low, to: &weight, layout)
    }
    return weight
  }

  /// The partner of every open player, the number of entrants standing for the bye.
  private func solve(
    _ layout: WeightLayout, _ weight: (SwissPairing, Int, Int) -> [Int]?
  ) throws(SwissError) -> [Int] {
    let vertices = isOdd ? open + [entrants.count] : open
    var graph = WeightedGraph(size: vertices.count, lanes: layout.lanes)
    for (one, high) in vertices.enumerated() {
      for (two, low) in vertices.enumerated().dropFirst(one + 1) where allows(high, low) {
        if let weight = weight(self, high, low) {
          graph.connect(one, two, weight: weight)
        } else {
          graph.connect(one, two)
        }
      }
    }
    guard let mates = PerfectMatching.best(in: graph) else {
      throw .noPairing(players: entrants.map(\.number).sorted())
    }
    var partners = [Int](repeating: -1, count: entrants.count)
    for (vertex, player) in vertices.enumerated() where player < entrants.count {
      partners[player] = vertices[mates[vertex]]
    }
    return partners
  }

  private func allows(_ high: Int, _ low: Int) -> Bool {
    guard low < entrants.count else {
      return entrants[high].mayHaveBye
        && (byeScore == Int.max || entrants[high].score == byeScore)
    }
    return legality.allows(entrants[high], entrants[low])
  }
}
