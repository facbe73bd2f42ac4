/// A line of the standings, and how it comes by its answers.
public struct Contestant: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A player whose right answers, slips and buzzes are drawn from the seed.
    case simulated(Simulation)
    /// A program that talks JSON Lines: its words, of which the first is the program; no shell reads
    /// them, and it is started in the folder of the tournament's file.
    case bot([String])
    /// The answers that one row of a table holds.
    case sheet(file: String, row: String)
    /// Somebody at the keyboard.
    case person
  }

  public var name: String
  public var kind: Kind
  /// Who plays for a team; empty for a single player.
  public var players: [String]

  public init(_ name: String, _ kind: Kind, players: [String] = []) {
    self.name = name
    self.kind = kind
    self.players = players
  }
}
