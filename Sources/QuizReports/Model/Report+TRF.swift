import QuizTournament

extension Report {
  /// The results of a Swiss tournament that a report file holds.
  /// - Parameter chain: what ranks the players.
  public init(_ document: TRFDocument, by chain: [TieBreak] = Report.swissChain) {
    let order = document.players.map { Entrant($0.number) }
    var names = Array(repeating: "", count: order.map(\.number).max() ?? 0)
    for player in document.players { names[player.number - 1] = player.name }
    let matches = document.matches
    let table = ResultTable(
      entrants: order, matches: matches, unplayed: document.unplayed, isSwiss: true,
      worth: document.worth)
    let standings = Standings(table, by: chain)
    let pool = Pool(name: document.name, table: table, standings: standings)
    self.init(
      title: document.name, tossups: 20, names: names,
      phases: [Phase(name: document.name, pools: [pool], matches: matches, players: [])],
      order: standings.groups, worth: document.worth)
  }

  /// Points, then the tie-breaks that chess programs print most.
  public static let swissChain: [TieBreak] = [
    .matchPoints, .buchholz, .medianBuchholz, .sonnebornBerger, .wins,
  ]
}
