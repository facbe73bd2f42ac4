/// Everyone plays the same packet at once, for a number of rounds.
public struct OpenRounds: Format {
  public static let name = "open"
  public static let summary = "everyone plays the same packet; points decide"
  public var rounds = 1
  public var isForeseeable: Bool { true }

  public init() {}
  public init(rounds: Int) { self.rounds = rounds }

  public func next(_ situation: Situation) throws(FormatError) -> RoundPlan? {
    let round = situation.roundsDone + 1
    let seats = situation.active(in: round)
    guard round <= rounds, !seats.isEmpty else { return nil }
    return RoundPlan(
      round: round, meetings: [Meeting(round: round, seats: seats, label: "r\(round)")])
  }
}
