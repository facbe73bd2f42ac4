import QuizTournament

extension QBJTournament {
  /// What can be told of any tournament in the terms of quizbowl.
  public init(_ report: Report) {
    let ranks = QBJTournament.ranks(report.order)
    let heard = QBJTournament.heard(report)
    let teams = report.names.enumerated().map { index, name in
      let declared = report.players.indices.contains(index) ? report.players[index] : []
      let others = (heard[Entrant(index + 1)] ?? []).filter { !declared.contains($0) }
      return Team(name: name, players: declared + others, rank: ranks[Entrant(index + 1)])
    }
    let phases = report.phases.map { phase in
      Phase(
        name: phase.name,
        pools: phase.pools.map { Pool(name: $0.name, teams: $0.table.entrants) },
        matches: phase.matches, tieBreakers: phase.playOffs, carriesOver: phase.carriesOver)
    }
    self.init(
      name: report.title, regulationTossups: report.tossups, teams: teams, phases: phases)
  }

  /// The final ranking, best first; empty where the file has none.
  var order: [[Entrant]] {
    let ranks = Set(teams.compactMap(\.rank)).sorted()
    return ranks.map { rank in
      teams.indices.filter { teams[$0].rank == rank }.map { Entrant($0 + 1) }
    }
  }

  private static func ranks(_ order: [[Entrant]]) -> [Entrant: Int] {
    var ranks: [Entrant: Int] = [:]
    var rank = 1
    for group in order {
      for entrant in group { ranks[entrant] = rank }
      rank += group.count
    }
    return ranks
  }

  /// The players on scoresheets, each once, in the order in which they first appear.
  private static func heard(_ report: Report) -> [Entrant: [String]] {
    var heard: [Entrant: [String]] = [:]
    var known: [Entrant: Set<String>] = [:]
    for match in report.phases.flatMap({ $0.matches + $0.playOffs }) {
      for (entrant, side) in zip(match.meeting.seats, match.result.sheet?.sides ?? []) {
        for player in side.players where known[entrant, default: []].insert(player.name).inserted {
          heard[entrant, default: []].append(player.name)
        }
      }
    }
    return heard
  }
}
