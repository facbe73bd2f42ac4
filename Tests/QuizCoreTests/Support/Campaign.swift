import TestKit

/// How much of a law is tried, and from which seed. A full campaign is of size 20; the default is a
/// twentieth of it.
enum Campaign {
  /// How many playouts of a thousand actions each ruleset gets; 20 in a full campaign.
  static let size = TestKit.Campaign.size(20)
  static let seed = TestKit.Campaign.seed
  static let actions = 1000
  static let patience = TestKit.Campaign.patience
}
