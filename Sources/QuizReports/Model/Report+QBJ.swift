import QuizTournament

extension Report {
  /// The results of a quizbowl tournament: in each pool by win rate, and those with the same one by
  /// points a tossup, as programs of quizbowl rank.
  /// - Parameter chain: ranks them instead.
  public init(_ tournament: QBJTournament, by chain: [TieBreak]? = nil) {
    let phases = tournament.phases.map { phase in
      let pools = phase.pools.map { pool in
        let table = ResultTable(entrants: pool.teams, matches: phase.matches)
        return Pool(
          name: pool.name, table: table,
          standings: Standings(table, by: chain ?? [.winRate], listedBy: [.pointsPerTossup]))
      }
      let everyone = ResultTable(
        entrants: tournament.teams.indices.map { Entrant($0 + 1) }, matches: phase.matches)
      return Phase(
        name: phase.name, pools: pools, matches: phase.matches, playOffs: phase.tieBreakers,
        players: everyone.players, carriesOver: phase.carriesOver)
    }
    self.init(
      title: tournament.name, tossups: tournament.regulationTossups,
      names: tournament.teams.map(\.name), players: tournament.teams.map(\.players),
      phases: phases, order: tournament.order)
  }
}
