/// Compares those who never met: the contestants of several pools of one phase.
///
/// Who came to a better rank in a pool is ahead. Among those of one rank decide the match points for
/// each match, since pools may differ in size, then the points for each match, then the chain.
struct AcrossPools {
  let pools: [Pool]
  let plan: TournamentPlan

  /// By rank within the pools, best rank first; in each, groups of equals, best first.
  func levels() -> [[[Entrant]]] {
    var levels: [Int: [Entrant]] = [:]
    for pool in pools {
      var rank = 1
      for group in pool.order(plan) {
        levels[rank, default: []] += group
        rank += group.count
      }
    }
    let table = self.table
    return levels.keys.sorted().map { rank in
      Standings.groups(of: levels[rank] ?? [], by: chain[...], table)
    }
  }

  private var chain: [TieBreak] {
    let declared = pools.first.map { plan.phases[$0.phase - 1].chain } ?? []
    return [.matchPointsPerMatch, .pointsPerGame] + declared
  }

  private var table: ResultTable {
    let tables = pools.map { $0.table(plan) }
    let members = Set(tables.flatMap(\.entrants))
    return ResultTable(
      entrants: plan.enrolments.map(\.entrant).filter { members.contains($0) },
      matches: tables.flatMap(\.matches), unplayed: tables.flatMap(\.allUnplayed),
      isSwiss: tables.contains { $0.isSwiss }, worth: plan.worth, seed: plan.seed)
  }
}

extension AcrossPools {
  /// Seeds of a bracket changed so that its first matches are between contestants of different
  /// pools, where those of the same rank can change places.
  func apart(_ seeds: [Entrant]) -> [Entrant] {
    var seeds = seeds
    var pool: [Entrant: Int] = [:]
    for (index, item) in pools.enumerated() {
      for entrant in item.situation.entrants { pool[entrant] = index }
    }
    var level: [Entrant: Int] = [:]
    for (index, groups) in levels().enumerated() {
      for entrant in groups.joined() { level[entrant] = index }
    }
    let lines = Bracket.lines(Bracket.size(seeds.count))
    var rival = [Int](repeating: 0, count: lines.count)
    for (line, place) in lines.enumerated() { rival[place] = lines[line ^ 1] }
    func meets(_ place: Int) -> Bool {
      rival[place] < seeds.count && pool[seeds[place]] == pool[seeds[rival[place]]]
    }
    for place in seeds.indices.reversed() where place > rival[place] && meets(place) {
      let others = seeds.indices.filter {
        $0 != place && $0 > rival[$0] && level[seeds[$0]] == level[seeds[place]]
      }
      for other in others.sorted(by: { abs($0 - place) < abs($1 - place) }) {
        seeds.swapAt(place, other)
        if !meets(place), !meets(other) { break }
        seeds.swapAt(place, other)
      }
    }
    return seeds
  }
}
