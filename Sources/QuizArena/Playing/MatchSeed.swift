import QuizCore

/// Seeds told by name, so that no draw hangs on the order in which matches are played.
enum MatchSeed {
  /// What chance draws in a match, or of one of its players.
  static func seed(_ event: UInt64, _ match: String, player: String = "") -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    // 64-bit FNV-1a; the byte between keeps "ab", "c" and "a", "bc" apart.
    for byte in match.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    for byte in player.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var chance = Chance(seed: event, stream: hash)
    return chance.next()
  }
}
