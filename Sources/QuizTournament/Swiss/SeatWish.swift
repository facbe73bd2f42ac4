/// Which seat a player should have next, and how strongly.
struct SeatWish: Equatable {
  enum Strength: Int, Comparable {
    case none, mild, strong, absolute
    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  var strength = Strength.none
  var seat: Seat?
  /// How much oftener the player had one seat than the other.
  var imbalance = 0
  /// The seat of the last two played matches, where it is the same.
  var lastTwice: Seat?

  init() {}

  /// From the seats of all played matches, in order.
  init(seats: [Seat]) {
    guard let last = seats.last else { return }
    let difference = seats.reduce(0) { $0 + ($1 == .one ? 1 : -1) }
    imbalance = abs(difference)
    if seats.count > 1, seats[seats.count - 2] == last { lastTwice = last }
    let rarer: Seat = difference > 0 ? .two : .one
    if imbalance >= 2 {
      (strength, seat) = (.absolute, rarer)
    } else if let lastTwice {
      (strength, seat) = (.absolute, lastTwice.other)
    } else if imbalance == 1 {
      (strength, seat) = (.strong, rarer)
    } else {
      (strength, seat) = (.mild, last.other)
    }
  }

  func clashes(with other: SeatWish) -> Bool { seat != nil && seat == other.seat }
}
