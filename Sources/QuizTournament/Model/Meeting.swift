/// A match that is to be played.
public struct Meeting: Hashable, Sendable {
  /// Within its phase and pool, from 1.
  public var round: Int
  /// Seat one first. Two, but in an open round, where all play at once.
  public var seats: [Entrant]
  /// What the match is in its format, such as `w2-1` in a knockout; unique within phase and pool but
  /// for replays. Letters, digits and `-` only.
  public var label: String
  /// How many times the match was played before without counting.
  public var replay: Int

  public init(round: Int, seats: [Entrant], label: String, replay: Int = 0) {
    self.round = round
    self.seats = seats
    self.label = label
    self.replay = replay
  }

  /// A name within phase and pool, of letters, digits and `-` only.
  public var name: String { replay == 0 ? label : "\(label)-again\(replay)" }

  public func isBetween(_ one: Entrant, _ two: Entrant) -> Bool {
    seats == [one, two] || seats == [two, one]
  }

  /// The one who sits across from an entrant in a match of two.
  public func opponent(of entrant: Entrant) -> Entrant? {
    guard seats.count == 2, let place = seats.firstIndex(of: entrant) else { return nil }
    return seats[1 - place]
  }
}
