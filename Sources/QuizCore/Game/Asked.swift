extension Event {
  /// A question has been put.
  ///
  /// A class, because every rule looks at it at every turn: handing it on costs one reference.
  public final class Asked: Codable, Sendable {
    /// From 1.
    public let number: Int
    /// The question's place in the packet.
    public let index: Int
    /// Which part of a bonus, from 1; 0 for a question of its own.
    public let part: Int
    public let parts: Int
    public let worth: Points
    public let limit: Milliseconds?
    public let shown: Shown

    public init(
      number: Int, index: Int, part: Int = 0, parts: Int = 0, worth: Points,
      limit: Milliseconds? = nil, shown: Shown
    ) {
      self.number = number
      self.index = index
      self.part = part
      self.parts = parts
      self.worth = worth
      self.limit = limit
      self.shown = shown
    }
  }
}

extension Event.Asked: Hashable {
  public static func == (one: Event.Asked, two: Event.Asked) -> Bool {
    one === two
      || (one.number == two.number && one.index == two.index && one.part == two.part
        && one.parts == two.parts && one.worth == two.worth && one.limit == two.limit
        && one.shown == two.shown)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
