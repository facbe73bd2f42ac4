/// C6 to C21 of the FIDE Dutch system (C.04.3, edition 2025) as places of an edge's weight.
///
/// Places for a score exist only for the scores of this bracket and the next group. "Now" are pairs
/// of this bracket, "next" those that it could leave to the next.
struct SwissCriteria {
  private let entrants: [SwissEntrant]
  private let roles: [Role]
  private let scores: [Int]
  private enum Role { case movedDown, resident, next, below }

  init(_ bracket: SwissBracket, entrants: [SwissEntrant]) {
    self.entrants = entrants
    var roles = [Role](repeating: .below, count: entrants.count)
    for index in bracket.movedDown { roles[index] = .movedDown }
    for index in bracket.residents { roles[index] = .resident }
    for index in bracket.next { roles[index] = .next }
    self.roles = roles
    var scores: [Int] = []
    for index in bracket.movedDown + bracket.residents + bracket.next
    where scores.last != entrants[index].score {
      scores.append(entrants[index].score)
    }
    self.scores = scores
  }

  /// C6, C7; C8; C9; C10 to C13; C14 to C17; C18 to C21.
  func bounds(roundsDone: Int) -> [Int] {
    let most = entrants.count
    let byScore = [Int](repeating: most, count: scores.count)
    let onePlace = [most]
    return onePlace + byScore + onePlace + byScore + [roundsDone + 1]
      + [Int](repeating: most, count: 8) + byScore + byScore + byScore + byScore
  }

  var byePlace: Int { 2 * (scores.count + 1) }
  var isEmpty: Bool { scores.isEmpty }

  /// Whether an edge counts here at all.
  func matters(_ high: Int, _ low: Int) -> Bool { isNow(high, low) || isNext(high, low) }

  private func isNow(_ high: Int, _ low: Int) -> Bool {
    roles[low] == .resident && (roles[high] == .movedDown || roles[high] == .resident)
  }

  private func isNext(_ high: Int, _ low: Int) -> Bool {
    roles[low] == .next && roles[high] != .below
  }

  /// Adds what a pair brings, the higher player first.
  func add(_ high: Int, _ low: Int, to weight: inout [Int], _ layout: WeightLayout) {
    let place = scores.firstIndex(of: entrants[high].score) ?? 0
    if isNext(high, low) {
      layout.add(1, at: scores.count + 1, to: &weight)
      layout.add(1, at: scores.count + 2 + place, to: &weight)
    }
    guard isNow(high, low) else { return }
    layout.add(1, at: 0, to: &weight)
    layout.add(1, at: 1 + place, to: &weight)
    addSeats(entrants[high].wish, entrants[low].wish, to: &weight, layout)
    let (one, two) = (entrants[high], entrants[low])
    addFloats(one, two, one.floats.0, two.floats.0, latest: true, to: &weight, layout)
    addFloats(one, two, one.floats.1, two.floats.1, latest: false, to: &weight, layout)
  }

  private func addSeats(
    _ high: SeatWish, _ low: SeatWish, to weight: inout [Int], _ layout: WeightLayout
  ) {
    guard high.clashes(with: low) else { return }
    let first = byePlace + 1
    let weaker = min(high.strength, low.strength)
    let stronger = max(high.strength, low.strength)
    if weaker == .absolute {
      if min(high.imbalance, low.imbalance) >= 2 { layout.add(-1, at: first, to: &weight) }
      if repeats(high, low) { layout.add(-1, at: first + 1, to: &weight) }
    }
    layout.add(-1, at: first + 2, to: &weight)
    if weaker == .strong, stronger <= .absolute { layout.add(-1, at: first + 3, to: &weight) }
  }

  /// C11: whether somebody would have a seat for the third time in a row.
  private func repeats(_ one: SeatWish, _ two: SeatWish) -> Bool {
    guard one.imbalance != two.imbalance else {
      return one.lastTwice != nil && one.lastTwice == two.lastTwice
    }
    let lesser = one.imbalance < two.imbalance ? one : two
    return lesser.lastTwice != nil && lesser.lastTwice == lesser.seat?.other
  }

  private func addFloats(
    _ high: SwissEntrant, _ low: SwissEntrant, _ highFloat: SwissEntrant.Float,
    _ lowFloat: SwissEntrant.Float, latest: Bool, to weight: inout [Int], _ layout: WeightLayout
  ) {
    let isDown = high.score > low.score
    let first = byePlace + 5 + (latest ? 0 : 2)
    let byScore = byePlace + 9 + (latest ? 0 : 2 * scores.count)
    let highPlace = scores.firstIndex(of: high.score) ?? 0
    let lowPlace = scores.firstIndex(of: low.score) ?? 0
    if lowFloat == .down {
      layout.add(1, at: first, to: &weight)
      layout.add(1, at: byScore + lowPlace, to: &weight)
    }
    if highFloat == .down {
      if !isDown { layout.add(1, at: first, to: &weight) }
      layout.add(1, at: byScore + highPlace, to: &weight)
    }
    if isDown, lowFloat == .up {
      layout.add(-1, at: first + 1, to: &weight)
      layout.add(-1, at: byScore + scores.count + highPlace, to: &weight)
    }
  }
}
