/// The first seeds, the heads, each meet all the others, who do not meet each other.
public struct Gauntlet: Format {
  public static let name = "gauntlet"
  public static let summary = "the first seed meets each of the others"
  public var heads = 1
  public var isForeseeable: Bool { true }

  public init() {}
  public init(heads: Int) { self.heads = heads }

  public func next(_ situation: Situation) throws(FormatError) -> RoundPlan? {
    let first = situation.roundsDone + 1
    let last = situation.enrolments.map(\.from).max() ?? first
    for round in first...max(first, last) {
      let meetings = self.meetings(situation, round)
      guard meetings.isEmpty else {
        return RoundPlan(
          round: round, meetings: meetings, among: situation.active(in: round))
      }
    }
    return nil
  }

  /// Each on the smaller side meets the first free one of the other whom he has not met, all of
  /// them going round in turn.
  private func meetings(_ situation: Situation, _ round: Int) -> [Meeting] {
    let count = max(1, min(heads, situation.enrolments.count - 1))
    let active = situation.active(in: round)
    let sides = [situation.entrants.prefix(count), situation.entrants.dropFirst(count)]
      .map(Array.init).sorted { $0.count < $1.count }
    let met = situation.counted.map(\.meeting)
    var busy: Set<Entrant> = []
    var meetings: [Meeting] = []
    for (place, entrant) in sides[0].enumerated() where active.contains(entrant) {
      let turns = sides[1].indices.map { sides[1][($0 + place + round - 1) % sides[1].count] }
      let rival = turns.first { other in
        active.contains(other) && !busy.contains(other)
          && !met.contains { $0.isBetween(entrant, other) }
      }
      guard let rival else { continue }
      busy.insert(rival)
      let isTurned = (met.count { $0.seats.contains(entrant) } + place) % 2 == 1
      meetings.append(
        Meeting(
          round: round, seats: isTurned ? [rival, entrant] : [entrant, rival],
          label: "r\(round)-\(meetings.count + 1)"))
    }
    return meetings
  }
}
