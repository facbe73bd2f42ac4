/// One criterion of a chain by which the standings are ordered.
public struct TieBreak: Sendable {
  /// As a tournament's file writes it.
  public let name: String
  /// One sentence on what it measures.
  public let summary: String
  /// A key for each of a group that all criteria before left equal; higher is better.
  public let keys: @Sendable (_ group: [Entrant], _ table: ResultTable) -> [Ratio]

  public init(
    _ name: String, _ summary: String,
    keys: @escaping @Sendable (_ group: [Entrant], _ table: ResultTable) -> [Ratio]
  ) {
    self.name = name
    self.summary = summary
    self.keys = keys
  }

  /// A criterion that looks at each entrant alone.
  init(
    _ name: String, _ summary: String,
    each key: @escaping @Sendable (_ entrant: Entrant, _ table: ResultTable) -> Ratio
  ) {
    self.init(name, summary) { group, table in group.map { key($0, table) } }
  }

  /// Whether it parts entrants by something other than what they did.
  public var isArbitrary: Bool { name == TieBreak.seed.name || name == TieBreak.lot.name }

  /// The matches that were played to part those who are level.
  static func playOff(_ matches: [PlayedMatch]) -> TieBreak {
    TieBreak("play-off", "matches played to part those who are level") { group, table in
      ResultTable(entrants: group, matches: matches, worth: table.worth).records
        .map { Ratio($0.matchPoints, 10) }
    }
  }
}
