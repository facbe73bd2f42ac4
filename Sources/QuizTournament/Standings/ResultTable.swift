import QuizCore

/// The results of entrants against each other, added up.
public struct ResultTable: Sendable {
  /// In the order of seeds.
  public let entrants: [Entrant]
  /// Those that count: neither void, nor tried again later.
  public let matches: [PlayedMatch]
  public let worth: SwissPoints
  public let seed: UInt64
  /// Whether rounds without a match count in tie-breaks by opponents.
  public let isSwiss: Bool
  public private(set) var records: [TeamRecord]
  /// The latest round of all.
  let rounds: Int
  private let places: [Entrant: Int]
  private var played: [[Int]]
  private var idle: [[UnplayedRound]]

  /// Matches with somebody who is not among the entrants are left out; `seed` is what lots are drawn
  /// from.
  public init(
    entrants: [Entrant], matches: [PlayedMatch], unplayed: [UnplayedRound] = [],
    isSwiss: Bool = false, worth: SwissPoints = SwissPoints(), seed: UInt64 = 0
  ) {
    var places: [Entrant: Int] = [:]
    for (place, entrant) in entrants.enumerated() { places[entrant] = place }
    self.entrants = entrants
    self.places = places
    self.worth = worth
    self.seed = seed
    self.isSwiss = isSwiss
    self.matches = matches.filter { match in
      !match.result.isVoid && match.meeting.seats.allSatisfy { places[$0] != nil }
    }
    rounds = max(
      self.matches.reduce(0) { max($0, $1.meeting.round) },
      unplayed.reduce(0) { max($0, $1.round) })
    records = entrants.map { TeamRecord($0) }
    played = Array(repeating: [], count: entrants.count)
    idle = Array(repeating: [], count: entrants.count)
    for (index, match) in self.matches.enumerated() { add(match, index) }
    for round in unplayed {
      guard let place = places[round.entrant] else { continue }
      idle[place].append(round)
      records[place].byes += round.kind == .bye ? 1 : 0
      records[place].matchPoints += round.points
    }
  }

  /// In the order in which they were to be played; with forfeits.
  func matches(of entrant: Entrant) -> [PlayedMatch] {
    places[entrant].map { played[$0].map { matches[$0] } } ?? []
  }

  var allUnplayed: [UnplayedRound] { idle.flatMap(\.self) }

  func unplayed(of entrant: Entrant) -> [UnplayedRound] { places[entrant].map { idle[$0] } ?? [] }

  /// Empty for who is not among the entrants.
  public func record(of entrant: Entrant) -> TeamRecord {
    places[entrant].map { records[$0] } ?? TeamRecord(entrant)
  }

  /// Place in the order of seeds, from 0.
  public func seed(of entrant: Entrant) -> Int { places[entrant] ?? entrants.count }

  private mutating func add(_ match: PlayedMatch, _ index: Int) {
    for (seat, entrant) in match.meeting.seats.enumerated() {
      guard let place = places[entrant] else { continue }
      played[place].append(index)
      ResultTable.addOutcome(match, seat, worth, to: &records[place])
      for fault in match.result.faults where fault.seat == seat {
        records[place].faults.add(fault.cause)
      }
      guard match.result.isPlayed else {
        records[place].forfeits += 1
        continue
      }
      let points = seat < match.result.points.count ? match.result.points[seat] : .zero
      records[place].played += 1
      records[place].points += points
      if let sheet = match.result.sheet, seat < sheet.sides.count {
        ResultTable.add(sheet, sheet.sides[seat], points, to: &records[place])
      } else {
        records[place].regulationPoints += points
      }
    }
  }

  private static func addOutcome(
    _ match: PlayedMatch, _ seat: Int, _ worth: SwissPoints, to record: inout TeamRecord
  ) {
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
  private static func add(
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
