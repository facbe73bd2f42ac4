/// How large a campaign is: random games, kill -9 points, mutated files.
///
/// `make test` runs a twentieth of each; `CANON_CAMPAIGN=full`, as `make soak` sets it, the whole.
/// `CANON_SEED` sets its course.
public enum Campaign {
  public static let seed = Environment.value("CANON_SEED").flatMap { UInt64($0) } ?? 20_260

  /// What is to be run of a campaign of the full size.
  public static func size(_ full: Int) -> Int {
    Environment.value("CANON_CAMPAIGN") == "full" ? full : max(1, full / 20)
  }
}
