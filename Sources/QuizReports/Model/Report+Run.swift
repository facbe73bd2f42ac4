import QuizTournament

extension Report {
  /// The results of a tournament as it is played, so far as it has come.
  /// - Parameter names: of the contestants, in the order of seeds.
  /// - Parameter players: of each of them; empty for those who play alone.
  /// - Parameter tossups: what rates are for; the questions of a match.
  public init(
    _ run: TournamentRun, title: String, names: [String], players: [[String]] = [],
    tossups: Int
  ) {
    var phases: [Phase] = []
    for (index, plan) in run.plan.phases.enumerated() {
      let tables = run.tables(phase: index + 1)
      guard !tables.isEmpty else { break }
      let standings = run.standings(phase: index + 1)
      let pools = zip(tables, standings).enumerated().map { place, pair in
        Pool(
          name: tables.count == 1 ? plan.name : "\(plan.name) \(place + 1)", table: pair.0,
          standings: pair.1, swiss: run.swissField(phase: index + 1, pool: place + 1))
      }
      let matches = run.matches(phase: index + 1).flatMap(\.self).filter { !$0.result.isVoid }
      let everyone = ResultTable(
        entrants: tables.flatMap(\.entrants), matches: tables.flatMap(\.matches),
        worth: run.plan.worth)
      var phase = Phase(
        name: plan.name, pools: pools, matches: matches, players: everyone.players)
      phase.playOffs = run.playOffs(phase: index + 1).flatMap(\.self)
      let next = run.plan.phases.dropFirst(index + 1).first
      phase.carriesOver = next?.carriesOver ?? false
      phases.append(phase)
    }
    self.init(
      title: title, tossups: tossups, names: names, players: players, phases: phases,
      order: run.order,
      worth: run.plan.worth)
  }
}
