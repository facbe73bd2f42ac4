/// Whoever holds one line of the scoreboard: a player, or a team of players.
public struct Contestant: Hashable, Codable, Sendable {
  public var id: ID<Contestant>
  public var name: String

  public init(id: ID<Contestant>, name: String) {
    self.id = id
    self.name = name
  }

  /// A contestant who is called what they are named.
  public init(_ name: String) { self.init(id: ID(name), name: name) }
}
