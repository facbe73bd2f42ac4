import QuizCore

extension ResultTable {
  /// Everyone who heard a tossup, by points a tossup; equals in the order of their teams and sheets.
  public var players: [PlayerRecord] {
    var players: [PlayerRecord] = []
    var places: [Entrant: [String: Int]] = [:]
    for match in matches where match.result.isPlayed {
      guard let sheet = match.result.sheet else { continue }
      for (entrant, side) in zip(match.meeting.seats, sheet.sides) {
        for line in side.players where line.tossupsHeard > 0 {
          let place = places[entrant]?[line.name] ?? players.count
          if place == players.count { players.append(PlayerRecord(entrant, name: line.name)) }
          places[entrant, default: [:]][line.name] = place
          players[place].add(line, of: sheet.tossupsRead)
        }
      }
    }
    return ranked(players)
  }

  private func ranked(_ players: [PlayerRecord]) -> [PlayerRecord] {
    var sorted = players.enumerated().sorted { one, two in
      let (best, other) = (one.element.pointsPerTossup, two.element.pointsPerTossup)
      if best != other { return best > other }
      let seeds = (seed(of: one.element.entrant), seed(of: two.element.entrant))
      return (seeds.0, one.offset) < (seeds.1, two.offset)
    }.map(\.element)
    for place in sorted.indices {
      let rate = sorted[place].pointsPerTossup
      let isFirst = place == 0 || sorted[place - 1].pointsPerTossup != rate
      sorted[place].rank = isFirst ? place + 1 : sorted[place - 1].rank
      sorted[place].isTied =
        !isFirst || place + 1 < sorted.count && sorted[place + 1].pointsPerTossup == rate
    }
    return sorted
  }
}

extension PlayerRecord {
  fileprivate mutating func add(_ line: Scoresheet.Player, of tossups: Int) {
    tossupsHeard += line.tossupsHeard
    gamesPlayed += Double(line.tossupsHeard) / Double(max(tossups, 1))
    for count in line.answers { answers.add(count) }
  }
}
