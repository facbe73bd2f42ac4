@testable import QuizTournament

/// The Dutch system by definition: all complete pairings, filtered by one criterion after another.
///
/// Written from the rules and not from the engine, which it is to be compared with.
struct SwissOracle {
  typealias Pairing = [(Int, Int)]
  private let field: SwissField
  private let all: [SwissEntrant]
  private let legality: SwissLegality
  private var candidates: [Pairing] = []

  init(_ field: SwissField) {
    self.field = field
    all = field.entrants
    legality = SwissLegality(field)
    complete(Array(all.indices), [])
  }

  /// Pairs as places, the bye as a pair with -1.
  private mutating func complete(_ open: [Int], _ pairs: Pairing) {
    guard let first = open.first else { return candidates.append(pairs) }
    for other in open.dropFirst() where legality.allows(all[first], all[other]) {
      complete(open.filter { $0 != first && $0 != other }, pairs + [(first, other)])
    }
    if open.count % 2 == 1, all[first].mayHaveBye {
      complete(Array(open.dropFirst()), pairs + [(first, -1)])
    }
  }

  func pairs() -> [[Int]]? {
    var left = candidates
    guard !left.isEmpty else { return nil }
    keep(&left) { pairs in [-(pairs.first { $0.1 < 0 }.map { all[$0.0].score } ?? 0)] }
    let byeScore = left[0].first { $0.1 < 0 }.map { all[$0.0].score }
    var movedDown: [Int] = []
    let scores = Set(all.map(\.score)).sorted(by: >)
    for (index, score) in scores.enumerated() {
      let group = all.indices.filter { all[$0].score == score }
      let next =
        index + 1 < scores.count ? all.indices.filter { all[$0].score == scores[index + 1] } : []
      let scene = OracleScene(
        all: all, movedDown: movedDown, group: group, next: next, byeScore: byeScore,
        rounds: field.roundsDone)
      for criterion in scene.criteria { keep(&left) { criterion($0) } }
      let bracket = movedDown + group
      let paired = left[0].filter { bracket.contains($0.0) && bracket.contains($0.1) }
      movedDown = bracket.filter { player in !paired.contains { $0.0 == player || $0.1 == player } }
    }
    return left[0].map { pair in
      let numbers = [all[pair.0].number, pair.1 < 0 ? 0 : all[pair.1].number].sorted()
      return numbers
    }.sorted { $0[0] == $1[0] ? $0[1] < $1[1] : $0[0] < $1[0] }
  }

  /// Keeps those of the largest value.
  private func keep(_ left: inout [Pairing], _ value: (Pairing) -> [Int]) {
    let values = left.map(value)
    var best = values[0]
    for item in values where best.lexicographicallyPrecedes(item) { best = item }
    left = zip(left, values).filter { $0.1 == best }.map(\.0)
  }
}

/// One bracket of a pairing, and what each criterion makes of a candidate; larger is better.
struct OracleScene {
  let all: [SwissEntrant]
  let movedDown: [Int]
  let group: [Int]
  let next: [Int]
  let byeScore: Int?
  let rounds: Int

  private func here(_ pairs: SwissOracle.Pairing) -> SwissOracle.Pairing {
    let bracket = movedDown + group
    return pairs.filter { bracket.contains($0.0) && group.contains($0.1) }
  }
  private func ahead(_ pairs: SwissOracle.Pairing) -> SwissOracle.Pairing {
    pairs.filter { (movedDown + group + next).contains($0.0) && next.contains($0.1) }
  }
  private func left(_ pairs: SwissOracle.Pairing) -> [Int] {
    let here = here(pairs)
    return (movedDown + group).filter { player in
      !here.contains { $0.0 == player || $0.1 == player }
    }
  }
  private func counts(_ scores: [Int]) -> [Int] {
    Set((movedDown + group + next).map { all[$0].score }).sorted(by: >).map { score in
      scores.count { $0 == score }
    }
  }
  private func clash(_ pair: (Int, Int), _ test: (SeatWish, SeatWish) -> Bool) -> Bool {
    let (one, two) = (all[pair.0].wish, all[pair.1].wish)
    return one.seat != nil && one.seat == two.seat && test(one, two)
  }
  private func float(_ player: Int, _ back: Int) -> SwissEntrant.Float {
    back == 0 ? all[player].floats.0 : all[player].floats.1
  }
  private func isDown(_ pair: (Int, Int)) -> Bool { all[pair.0].score > all[pair.1].score }

  var criteria: [(SwissOracle.Pairing) -> [Int]] {
    quality + seats + floats + order
  }

  private var quality: [(SwissOracle.Pairing) -> [Int]] {
    [
      { [here($0).count] },
      { counts(here($0).map { all[$0.0].score }) },
      { [ahead($0).count] },
      { counts(ahead($0).map { all[$0.0].score }) },
      { pairs in
        let left = left(pairs)
        guard let byeScore, left.count == 1, byeScore >= all[group[0]].score,
          pairs.contains(where: { $0.0 == left[0] && $0.1 < 0 })
        else { return [0] }
        return [all[left[0]].gamesPlayed]
      },
    ]
  }

  private var seats: [(SwissOracle.Pairing) -> [Int]] {
    [
      { [-here($0).count { clash($0) { $0.imbalance >= 2 && $1.imbalance >= 2 } }] },
      { [-here($0).count { clash($0, third) }] },
      { [-here($0).count { clash($0) { _, _ in true } }] },
      {
        [
          -here($0).count {
            clash($0) {
              min($0.strength, $1.strength) == .strong
            }
          }
        ]
      },
    ]
  }

  private func third(_ one: SeatWish, _ two: SeatWish) -> Bool {
    guard one.strength == .absolute, two.strength == .absolute else { return false }
    if one.imbalance == two.imbalance {
      return one.lastTwice != nil && one.lastTwice == two.lastTwice
    }
    let less = one.imbalance < two.imbalance ? one : two
    return less.lastTwice != nil && less.lastTwice != less.seat
  }

  private var floats: [(SwissOracle.Pairing) -> [Int]] {
    var list: [(SwissOracle.Pairing) -> [Int]] = []
    for back in 0...1 {
      list.append { [-left($0).count { group.contains($0) && float($0, back) == .down }] }
      list.append { [-here($0).count { isDown($0) && float($0.1, back) == .up }] }
    }
    for back in 0...1 {
      list.append { pairs in
        counts(left(pairs).filter { float($0, back) == .down }.map { all[$0].score }).map { -$0 }
      }
      list.append { pairs in
        counts(
          here(pairs).filter { isDown($0) && float($0.1, back) == .up }.map { all[$0.0].score }
        ).map { -$0 }
      }
    }
    return list
  }

  /// T1 to T7.
  private var order: [(SwissOracle.Pairing) -> [Int]] {
    let upper: (SwissOracle.Pairing) -> SwissOracle.Pairing = { pairs in
      here(pairs).filter { movedDown.contains($0.0) }
    }
    let rest: (SwissOracle.Pairing) -> ([Int], SwissOracle.Pairing) = { pairs in
      let taken = upper(pairs).map(\.1)
      let players = group.filter { !taken.contains($0) }
      let inside = here(pairs).filter { group.contains($0.0) }
      return (players, inside)
    }
    return [
      { pairs in movedDown.map { player in upper(pairs).contains { $0.0 == player } ? 1 : 0 } },
      { pairs in movedDown.map { player in -(upper(pairs).first { $0.0 == player }?.1 ?? 0) } },
      { pairs in
        let (players, inside) = rest(pairs)
        let high = inside.compactMap { pair in players.firstIndex(of: pair.0) }.sorted()
        let half = inside.count
        return [-high.count { $0 >= half }, -high.reduce(0, +)]
          + (0..<half).reversed().map { high.contains($0) ? 0 : 1 }
          + (half..<max(half, players.count)).map { high.contains($0) ? 1 : 0 }
          + high.map { place in -(inside.first { $0.0 == players[place] }?.1 ?? 0) }
      },
    ]
  }
}
