import QuizTournament

/// A quizbowl tournament as its interchange file (QBJ 2.1.1) holds it.
public struct QBJTournament: Sendable {
  public struct Pool: Sendable {
    public var name: String
    public var teams: [Entrant]
  }

  public struct Phase: Sendable {
    public var name: String
    public var pools: [Pool]
    public var matches: [PlayedMatch]
  }

  public var name: String
  public var regulationTossups: Int
  /// By entrant, the first of them 1.
  public var teams: [String]
  public var phases: [Phase]

  public func name(of entrant: Entrant) -> String {
    teams.indices.contains(entrant.number - 1) ? teams[entrant.number - 1] : "\(entrant)"
  }

  /// The results of one phase, or of all of them, added up.
  public func table(of phase: Phase? = nil, teams entrants: [Entrant]? = nil) -> ResultTable {
    ResultTable(
      entrants: entrants ?? teams.indices.map { Entrant($0 + 1) },
      matches: phase?.matches ?? phases.flatMap(\.matches))
  }
}
