/// Everyone stands on a rung and plays a neighbour; who beats the one above takes that rung.
public struct Ladder: Format {
  public static let name = "ladder"
  public static let summary = "neighbours play; who beats the one above changes places"
  /// Nil for as many as there are contestants.
  public var rounds: Int?

  public init() {}
  public init(rounds: Int?) { self.rounds = rounds }

  public func next(_ situation: Situation) throws(FormatError) -> RoundPlan? {
    let round = situation.roundsDone + 1
    guard round <= rounds ?? situation.enrolments.count else { return nil }
    let rungs = self.rungs(situation, before: round)
    guard rungs.count > 1 else { return nil }
    let first = rungs.count == 2 ? 0 : (round - 1) % 2
    let matches = situation.counted
    var meetings: [Meeting] = []
    for upper in stride(from: first, to: rungs.count - 1, by: 2) {
      let seats = [rungs[upper], rungs[upper + 1]]
      let latest = matches.last { $0.meeting.seats.contains(seats[0]) }
      let isTurned = latest?.meeting.seats.first == seats[0]
      meetings.append(
        Meeting(
          round: round, seats: isTurned ? seats.reversed() : seats,
          label: "r\(round)-\(meetings.count + 1)"))
    }
    return RoundPlan(round: round, meetings: meetings, among: rungs)
  }

  public func order(_ situation: Situation) -> [[Entrant]]? {
    rungs(situation, before: situation.roundsDone + 1).map { [$0] }
  }

  /// From the top, those who take part in a round; who comes late begins at the foot.
  private func rungs(_ situation: Situation, before round: Int) -> [Entrant] {
    var rungs = situation.active(in: 1)
    let rounds = Dictionary(grouping: situation.counted, by: \.meeting.round)
    for past in 1..<max(round, 1) {
      for match in rounds[past] ?? [] {
        guard let winner = match.winner, let loser = match.loser,
          let low = rungs.firstIndex(of: winner), let high = rungs.firstIndex(of: loser), high < low
        else { continue }
        rungs.swapAt(low, high)
      }
      let active = situation.active(in: past + 1)
      let (present, known) = (Set(active), Set(rungs))
      rungs = rungs.filter { present.contains($0) } + active.filter { !known.contains($0) }
    }
    return rungs
  }
}
