/// Everyone meets everyone else twice, once from each seat.
public struct DoubleRoundRobin: Format {
  public static let name = "double-round-robin"
  public static let summary = "everyone meets everyone else twice, once from each seat"

  public var isForeseeable: Bool { true }

  public init() {}

  public func next(_ situation: Situation) throws(FormatError) -> RoundPlan? {
    try RoundRobin(cycles: 2).next(situation)
  }
}
