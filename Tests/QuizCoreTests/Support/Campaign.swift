import TestKit

/// How much of a law is tried, and from which seed. A full campaign is of size 20; the default is a
/// twentieth of it.
enum Campaign {
  /// How many playouts of a thousand actions each ruleset gets; `CANON_CAMPAIGN_SIZE` sets it.
  static let size = max(1, Int(Environment.value("CANON_CAMPAIGN_SIZE") ?? "") ?? 1)
  static let seed = UInt64(Environment.value("CANON_SEED") ?? "") ?? 2014
  static let actions = 1000
}
