/// A contestant of a tournament by number, from 1 in the order of the tournament's file.
public struct Entrant: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  public var number: Int

  public init(_ number: Int) { self.number = number }
  public init(integerLiteral value: Int) { self.init(value) }

  public static func < (left: Entrant, right: Entrant) -> Bool { left.number < right.number }
}

extension Entrant: CustomStringConvertible {
  public var description: String { "\(number)" }
}
