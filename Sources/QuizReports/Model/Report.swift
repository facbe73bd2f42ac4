import QuizTournament

/// The results of a tournament, ready to be written: whatever it was read from.
public struct Report: Sendable {
  public struct Pool: Sendable {
    public var name: String
    public var table: ResultTable
    public var standings: Standings
    /// The state before the next round, of a Swiss phase.
    public var swiss: SwissField?
  }

  public struct Phase: Sendable {
    public var name: String
    public var pools: [Pool]
    /// Every match of the phase once, in the order in which they were to be played.
    public var matches: [PlayedMatch]
    /// Matches beside the format that parted those who were level.
    public var playOffs: [PlayedMatch] = []
    /// Best player first.
    public var players: [PlayerRecord]
    /// Whether matches between two who meet again in the next phase count there too.
    public var carriesOver = false
  }

  public var title: String
  /// How many tossups a rate such as points per 20 is for.
  public var tossups: Int
  /// By entrant, the first of them 1.
  public var names: [String]
  /// Who plays for each contestant, so far as it was declared.
  public var players: [[String]] = []
  public var phases: [Phase]
  /// Everyone, best first, equals together; empty where the phases have no common order.
  public var order: [[Entrant]]
  public var worth = SwissPoints()

  public func name(of entrant: Entrant) -> String {
    names.indices.contains(entrant.number - 1) ? names[entrant.number - 1] : "\(entrant)"
  }

  /// All phases together, each match once.
  public var cumulative: ResultTable {
    ResultTable(
      entrants: names.indices.map { Entrant($0 + 1) }, matches: phases.flatMap(\.matches),
      worth: worth)
  }
}
