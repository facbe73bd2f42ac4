/// How large a campaign is: random games, kill -9 points, mutated files.
///
/// `make test` runs a twentieth of each; `CANON_CAMPAIGN=full`, as `make soak` sets it, the whole.
/// `CANON_SEED` sets its course.
public enum Campaign {
  public static let seed = Environment.value("CANON_SEED").flatMap { UInt64($0) } ?? 20_260

  private static let isFull = Environment.value("CANON_CAMPAIGN") == "full"

  /// The minutes after which a test is taken to hang.
  ///
  /// All tests start at once, so a quick one at the end of a slow machine's queue has waited for all
  /// others: the limit is that of the whole run.
  public static let patience = isFull ? 600 : 60

  /// What is to be run of a campaign of the full size.
  public static func size(_ full: Int) -> Int { isFull ? full : max(1, full / 20) }
}
