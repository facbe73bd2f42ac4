import QuizCore

/// What a process has seen of its playouts, in one line for each ruleset.
public enum Digest {
  /// FNV-1a over the words of every event of `actions` random actions.
  public static func line(_ line: String, seed: UInt64, actions: Int) -> String {
    guard let ruleset = try? Ruleset(line) else { return "\(line): unreadable" }
    let packet = HostilePacket.packet(seed: seed, count: 24)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var (taken, events, round) = (0, 0, UInt64(0))
    var playout = Playout(ruleset, packet: packet, seed: seed)
    while taken < actions {
      guard case .done(_, let happened) = playout.step() else {
        round += 1
        taken += 1
        playout = Playout(ruleset, packet: packet, seed: seed &+ round)
        continue
      }
      taken += 1
      events += happened.count
      for byte in String(describing: happened).utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return "\(line): \(events) events, \(String(hash, radix: 16))"
  }
}
