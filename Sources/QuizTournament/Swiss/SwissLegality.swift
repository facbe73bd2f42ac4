/// Who may meet whom (C1 and C3 of the Dutch system).
struct SwissLegality {
  private struct Meeting: Hashable {
    let low: Int
    let high: Int
    init(_ one: Int, _ two: Int) { (low, high) = (min(one, two), max(one, two)) }
  }

  private var barred: Set<Meeting> = []
  private let isLastRound: Bool
  private let topScore: Int

  init(_ field: SwissField) {
    isLastRound = field.roundsDone >= field.roundsInAll - 1
    topScore = field.roundsDone * max(field.worth.win, field.worth.draw) / 2
    for player in field.players {
      for record in player.records where record.kind == .played {
        if let opponent = record.opponent { barred.insert(Meeting(player.number, opponent)) }
      }
    }
    for set in field.forbidden {
      for (index, one) in set.enumerated() {
        for two in set[(index + 1)...] { barred.insert(Meeting(one, two)) }
      }
    }
  }

  func allows(_ high: SwissEntrant, _ low: SwissEntrant) -> Bool {
    guard !barred.contains(Meeting(high.number, low.number)) else { return false }
    guard high.wish.clashes(with: low.wish), high.wish.strength == .absolute,
      low.wish.strength == .absolute
    else { return true }
    return isLastRound && max(high.score, low.score) > topScore
  }
}
