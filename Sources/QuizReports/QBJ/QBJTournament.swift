import QuizTournament

/// A quizbowl tournament as its interchange file (QBJ 2.1.1) holds it.
public struct QBJTournament: Sendable {
  public struct Team: Sendable {
    public var name: String
    public var players: [String] = []
    /// Place in the final ranking, from 1; nil where there is none.
    public var rank: Int?

    public init(name: String, players: [String] = [], rank: Int? = nil) {
      self.name = name
      self.players = players
      self.rank = rank
    }
  }

  public struct Pool: Sendable {
    public var name: String
    public var teams: [Entrant]

    public init(name: String, teams: [Entrant]) {
      self.name = name
      self.teams = teams
    }
  }

  public struct Phase: Sendable {
    public var name: String
    public var pools: [Pool]
    public var matches: [PlayedMatch]
    public var tieBreakers: [PlayedMatch] = []
    /// Whether matches between two who meet again in the next phase count there too.
    public var carriesOver = false

    public init(
      name: String, pools: [Pool], matches: [PlayedMatch], tieBreakers: [PlayedMatch] = [],
      carriesOver: Bool = false
    ) {
      self.name = name
      self.pools = pools
      self.matches = matches
      self.tieBreakers = tieBreakers
      self.carriesOver = carriesOver
    }
  }

  public var name: String
  public var regulationTossups: Int
  /// By entrant, the first of them 1.
  public var teams: [Team]
  public var phases: [Phase]

  public init(name: String, regulationTossups: Int, teams: [Team], phases: [Phase]) {
    self.name = name
    self.regulationTossups = regulationTossups
    self.teams = teams
    self.phases = phases
  }
}
