/// Names of places with and without the kind of place: Mount Everest, the Amazon, the Republic of
/// Ireland.
enum PlaceName {
  /// The name alone, where it says enough; nil otherwise.
  static func short(of reading: Reading) -> Reading? {
    let words = reading.words
    guard words.count == 2 || words.count == 3 else { return nil }
    if words[0].kind.contains(.place) { return behindKind(reading) }
    guard words.count == 2, isKind(reading, 1, needing: words[0].count),
      words[0].kind.isDisjoint(with: [.given, .small, .number, .title])
    else { return nil }
    return Reading(reading, words: 0..<1)
  }

  private static func behindKind(_ reading: Reading) -> Reading? {
    let words = reading.words
    if words.count == 2 { return words[1].count >= 5 ? Reading(reading, words: 1..<2) : nil }
    let isTerritory = territories.contains { reading.isWord(0, $0) }
    guard isTerritory, reading.isWord(1, "of"), words[2].count >= 4 else { return nil }
    return Reading(reading, words: 2..<3)
  }

  /// What the name alone is often called by; a kingdom or state may be one of heaven or of play.
  private static let territories = [
    "republic", "isle", "principality", "duchy", "commonwealth", "county",
  ]

  /// Kinds that stand behind a name, and how many letters it needs to be known without them.
  private static let kinds = [
    ("river", 4), ("ocean", 4), ("desert", 4), ("sea", 6), ("mountains", 6), ("lake", 6),
  ]

  /// Whether the word is a kind of place that a name of so many letters can do without.
  static func isKind(_ reading: Reading, _ index: Int, needing letters: Int) -> Bool {
    kinds.contains { letters >= $0.1 && reading.isWord(index, $0.0) }
  }
}
