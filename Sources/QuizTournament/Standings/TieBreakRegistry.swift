/// Every criterion by name: the one list that commands, files and laws read.
public enum TieBreakRegistry {
  public static let all: [TieBreak] = [
    .matchPoints, .winRate, .wins, .headToHead, .miniLeague, .buchholz, .medianBuchholz,
    .sonnebornBerger, .points, .pointsPerGame, .pointsPerTossup, .pointsPerBonus, .fewestNegs,
    .seed, .lot,
  ]

  public static func tieBreak(named name: String) -> TieBreak? { all.first { $0.name == name } }

  /// Match points, then who beat whom, then the questions, then the seed.
  public static let standard: [TieBreak] = [
    .matchPoints, .headToHead, .miniLeague, .points, .pointsPerBonus, .seed,
  ]
}
