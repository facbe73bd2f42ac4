import QuizCore

/// What a process has seen of its playouts, in one line for each ruleset.
public enum Digest {
  /// The events of `actions` random actions, counted, with a hash over every field of each, and one
  /// over the actions.
  public static func line(_ line: String, seed: UInt64, actions: Int) -> String {
    guard let ruleset = try? Ruleset(line) else { return "\(line): unreadable" }
    let packet = HostilePacket.packet(seed: seed, count: 24)
    var (done, seen) = (FieldHash(), FieldHash())
    var (events, round) = (0, UInt64(0))
    var playout = Playout(ruleset, packet: packet, seed: seed)
    for _ in 0..<actions {
      guard case .done(let action, let happened) = playout.step() else {
        round += 1
        playout = Playout(ruleset, packet: packet, seed: seed &+ round)
        continue
      }
      action.visit(&done)
      for event in happened { event.open(&seen) }
      events += happened.count
    }
    return "\(line): \(events) events, \(done), \(seen)"
  }
}

/// FNV-1a over the names and values of fields, in the order in which they are shown.
struct FieldHash: FieldVisitor, EventReader, CustomStringConvertible {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  var description: String { String(hash, radix: 16) }

  mutating func read(_ name: StaticString, _ payload: some Fielded) { field(name, payload) }
  mutating func field(_ name: StaticString, _ value: String) { mix(name, value) }
  mutating func field(_ name: StaticString, _ value: Int) { mix(name, "\(value)") }
  mutating func field(_ name: StaticString, _ value: Bool) { mix(name, "\(value)") }
  mutating func field(_ name: StaticString, _ value: UInt64) { mix(name, "\(value)") }
  mutating func field(_ name: StaticString, _ value: Points) { mix(name, "\(value)") }
  mutating func field(_ name: StaticString, _ value: [String]) {
    mix(name, "")
    for text in value { mix("", text) }
  }
  mutating func field(_ name: StaticString, _ value: [Int]) { mix(name, "\(value)") }
  mutating func field(_ name: StaticString, _ value: some Fielded) {
    mix(name, "{")
    value.visit(&self)
    mix("}", "")
  }
  mutating func field(_ name: StaticString, _ value: [some Fielded]) {
    for part in value { field(name, part) }
  }

  private mutating func mix(_ name: StaticString, _ value: String) {
    for byte in "\(name)\u{1}\(value)\u{2}".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}
