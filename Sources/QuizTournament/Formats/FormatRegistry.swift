/// Every format by name: the one list that commands, files and laws read.
public enum FormatRegistry {
  public static let all: [any Format.Type] = [
    OpenRounds.self, RoundRobin.self, DoubleRoundRobin.self, Gauntlet.self, Swiss.self,
    Knockout.self, DoubleElimination.self, Ladder.self,
  ]

  public static func format(named name: String) -> (any Format.Type)? {
    all.first { $0.name == name }
  }
}
