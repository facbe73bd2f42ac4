extension Action: Decodable {
  private enum Key: String, CodingKey { case deed, by, text, move, argument, after, ruling, rule }

  /// Longer than any game: beyond it a rule's arithmetic might leave the range of a number.
  private static let longest = 1_000_000_000_000

  /// Reads the members that `fields` lists; a time that is negative or beyond 31 years is refused.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    let after = try box.decode(Milliseconds.self, forKey: .after)
    guard (0...Action.longest).contains(after.rawValue) else {
      throw DecodingError.dataCorruptedError(
        forKey: .after, in: box, debugDescription: "a time out of range")
    }
    self.init(
      try Action.deed(in: box), after: after,
      ruling: try box.decodeIfPresent(Outcome.self, forKey: .ruling))
  }

  private enum Name: String, Decodable {
    case begin, next, clue, buzz, answer, move, timeUp, drop, stop
  }

  private static func deed(in box: KeyedDecodingContainer<Key>) throws -> Deed {
    func by() throws -> ID<Contestant> { try box.decode(ID.self, forKey: .by) }
    func text(_ key: Key) throws -> String { try box.decode(String.self, forKey: key) }
    switch try box.decode(Name.self, forKey: .deed) {
    case .begin: return .begin
    case .next: return .next
    case .clue: return .clue
    case .stop: return .stop
    case .drop:
      return .drop(rule: try box.decode(String.self, forKey: .rule), why: try text(.text))
    case .buzz: return .buzz(by: try by())
    case .answer: return .answer(by: try by(), text: try text(.text))
    case .move: return .move(by: try by(), name: try text(.move), argument: try text(.argument))
    case .timeUp:
      return .timeUp(by: try box.decodeIfPresent(ID.self, forKey: .by), typed: try text(.text))
    }
  }
}
