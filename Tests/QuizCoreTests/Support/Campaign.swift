import TestKit

/// How much of a law is tried, and from which seed: the nightly run is twenty times the usual one.
enum Campaign {
  /// How many playouts of a thousand actions each ruleset gets; `CANON_CAMPAIGN_SIZE` sets it.
  static let size = max(1, Int(Environment.value("CANON_CAMPAIGN_SIZE") ?? "") ?? 20 / 20)
  static let seed = UInt64(Environment.value("CANON_SEED") ?? "") ?? 2014
  static let actions = 1000
}
