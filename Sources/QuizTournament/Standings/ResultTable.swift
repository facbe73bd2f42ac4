import QuizCore

/// The results of entrants against each other, added up.
public struct ResultTable: Sendable {
  /// In the order of seeds.
  public let entrants: [Entrant]
  /// Those that count: neither void, nor tried again later.
  public let matches: [PlayedMatch]
  public let worth: SwissPoints
  public let seed: UInt64
  public private(set) var records: [TeamRecord]
  private let places: [Entrant: Int]

  /// Matches with somebody who is not among the entrants are left out; `byes` names an entrant once
  /// for each bye; `seed` is what lots are drawn from.
  public init(
    entrants: [Entrant], matches: [PlayedMatch], byes: [Entrant] = [],
    worth: SwissPoints = SwissPoints(), seed: UInt64 = 0
  ) {
    var places: [Entrant: Int] = [:]
    for (place, entrant) in entrants.enumerated() { places[entrant] = place }
    self.entrants = entrants
    self.places = places
    self.worth = worth
    self.seed = seed
    self.matches = matches.filter { match in
      !match.result.isVoid && match.meeting.seats.allSatisfy { places[$0] != nil }
    }
    records = entrants.map { TeamRecord($0) }
    for match in self.matches { add(match) }
    for entrant in byes {
      guard let place = places[entrant] else { continue }
      records[place].byes += 1
      records[place].matchPoints += worth.bye
    }
  }

  /// Empty for who is not among the entrants.
  public func record(of entrant: Entrant) -> TeamRecord {
    places[entrant].map { records[$0] } ?? TeamRecord(entrant)
  }

  /// Place in the order of seeds, from 0.
  public func seed(of entrant: Entrant) -> Int { places[entrant] ?? entrants.count }

  private mutating func add(_ match: PlayedMatch) {
    for (seat, entrant) in match.meeting.seats.enumerated() {
      guard let place = places[entrant] else { continue }
      addOutcome(match, seat, to: &records[place])
      guard match.result.isPlayed else {
        records[place].forfeits += 1
        continue
      }
      let points = seat < match.result.points.count ? match.result.points[seat] : .zero
      records[place].played += 1
      records[place].points += points
      if let sheet = match.result.sheet, seat < sheet.sides.count {
        add(sheet, sheet.sides[seat], points, to: &records[place])
      } else {
        records[place].regulationPoints += points
      }
    }
  }

  private func addOutcome(_ match: PlayedMatch, _ seat: Int, to record: inout TeamRecord) {
    guard match.meeting.seats.count == 2 else { return }
    switch match.result.winner {
    case seat:
      record.wins += 1
      record.matchPoints += worth.win
    case nil where match.result.isPlayed:
      record.draws += 1
      record.matchPoints += worth.draw
    default:
      record.losses += 1
      record.matchPoints += match.result.isPlayed ? worth.loss : worth.forfeitLoss
    }
  }

  /// Bonus points are what tossups, bouncebacks and lightning rounds do not explain.
  private func add(
    _ sheet: Scoresheet, _ side: Scoresheet.Side, _ points: Points, to record: inout TeamRecord
  ) {
    record.tossupsHeard += sheet.tossupsRead
    record.regulationTossups += sheet.tossupsRead - sheet.overtimeTossups
    record.regulationPoints += points - side.overtimePoints
    var tally = AnswerTally()
    for count in side.answers {
      tally.add(count)
      record.answers.add(count)
    }
    record.bonusesHeard += tally.number { $0 > .zero } - side.tossupsWithoutBonus
    record.bouncebackPoints += side.bouncebackPoints
    record.lightningPoints += side.lightningPoints
    record.bonusPoints += points - tally.points - side.bouncebackPoints - side.lightningPoints
  }
}
