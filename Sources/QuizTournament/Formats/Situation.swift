/// All that a format makes the next round from: who takes part, and what was played.
public struct Situation: Sendable {
  /// In the order of seeds, the best first.
  public var enrolments: [Enrolment]
  /// In the order in which they were to be played.
  public var played: [PlayedMatch]
  /// Matches of an earlier phase that count here too and are not played again.
  public var carried: [PlayedMatch]
  /// Whether it matters who answers first, so that seats are kept in balance.
  public var usesSeats: Bool

  public init(
    enrolments: [Enrolment], played: [PlayedMatch] = [], carried: [PlayedMatch] = [],
    usesSeats: Bool = true
  ) {
    self.enrolments = enrolments
    self.played = played
    self.carried = carried
    self.usesSeats = usesSeats
  }

  /// The latest round of which matches were played; 0 before the first.
  public var roundsDone: Int { played.reduce(0) { max($0, $1.meeting.round) } }
  public var entrants: [Entrant] { enrolments.map(\.entrant) }

  /// Those who take part in a round, in the order of seeds.
  public func active(in round: Int) -> [Entrant] {
    enrolments.filter { $0.isActive(in: round) }.map(\.entrant)
  }

  /// Place in the order of seeds, from 0.
  public func seed(of entrant: Entrant) -> Int {
    enrolments.firstIndex { $0.entrant == entrant } ?? enrolments.count
  }

  /// The matches that count, each once: the last try of each.
  public var counted: [PlayedMatch] { Situation.lastTries(of: played) }

  /// The matches of the latest round, with all their tries.
  var latest: ArraySlice<PlayedMatch> {
    let round = roundsDone
    let first = played.lastIndex { $0.meeting.round != round }.map { $0 + 1 } ?? 0
    return played[first...]
  }

  static func lastTries(of played: some Sequence<PlayedMatch>) -> [PlayedMatch] {
    var places: [String: Int] = [:]
    var counted: [PlayedMatch] = []
    for match in played {
      if let place = places[match.meeting.label] {
        counted[place] = match
      } else {
        places[match.meeting.label] = counted.count
        counted.append(match)
      }
    }
    return counted
  }
}
