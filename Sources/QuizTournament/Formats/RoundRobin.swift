/// Everyone meets everyone else, once or more often.
///
/// By the Berger tables; once somebody comes late, what is still owed is played in rounds of as many
/// matches as can be. Nobody meets those who have withdrawn.
public struct RoundRobin: Format {
  public static let name = "round-robin"
  public static let summary = "everyone meets everyone else once"
  public var cycles = 1
  public var isForeseeable: Bool { true }

  public init() {}
  public init(cycles: Int) { self.cycles = cycles }

  public func next(_ situation: Situation) throws(FormatError) -> RoundPlan? {
    let round = situation.roundsDone + 1
    if situation.carried.isEmpty, situation.enrolments.allSatisfy({ $0.from <= 1 }) {
      return tabled(situation, round)
    }
    return OwedMatches(situation, cycles: cycles).next(round)
  }

  /// The next round of the tables in which anybody is left to play.
  private func tabled(_ situation: Situation, _ round: Int) -> RoundPlan? {
    let entrants = situation.entrants
    let active = situation.active(in: round)
    let length = BergerTable.rounds(entrants.count)
    let first = min(slotsDone(situation), length * cycles)
    for slot in first..<(length * cycles) {
      let pairs = BergerTable.pairs(entrants.count, round: slot % length)
      var meetings: [Meeting] = []
      for (index, pair) in pairs.enumerated() {
        let seats = [entrants[pair.0], entrants[pair.1]]
        guard seats.allSatisfy({ active.contains($0) }) else { continue }
        meetings.append(
          Meeting(
            round: round, seats: slot / length % 2 == 1 ? seats.reversed() : seats,
            label: "r\(slot + 1)-\(index + 1)"))
      }
      if !meetings.isEmpty { return RoundPlan(round: round, meetings: meetings, among: active) }
    }
    return nil
  }

  /// Rounds of the tables gone through, with those that came to nothing after withdrawals.
  private func slotsDone(_ situation: Situation) -> Int {
    let slots = situation.latest.compactMap { match in
      match.meeting.label.split(separator: "-").first.flatMap { Int($0.dropFirst()) }
    }
    return slots.max() ?? 0
  }
}
