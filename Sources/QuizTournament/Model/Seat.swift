/// Who answers or picks first in a match of two: what chess calls white and black.
public enum Seat: Int, Sendable, Hashable, CaseIterable {
  case one = 1
  case two = 2

  /// The seat across the table.
  public var other: Seat { self == .one ? .two : .one }
}
