import QuizCore
import QuizTournament

/// Adds up what the sides of a match do, question by question, while it is played.
struct MatchSink: EventSink {
  fileprivate struct Side {
    let id: ID<QuizCore.Contestant>
    /// What each tossup has brought, and to which player of the team.
    var tallies: [[Scoresheet.AnswerCount]]
    /// On the tossup that is open.
    var points = Points.zero
    var player = 0
    var overtime = Points.zero
    var bonuses = 0
    var isInBonus = false
  }

  /// What has happened since it was last taken, where anybody wants to know.
  private(set) var events: [Event] = []
  private let keepsEvents: Bool
  private let length: Int
  private var sides: [Side]
  private var number = 0
  private var part = 0
  private var tossups = 0
  private var overtimeTossups = 0

  /// - Parameters:
  ///   - players: how many each side has, in the order of the seats.
  ///   - length: the questions of regulation time.
  init(_ contestants: [QuizCore.Contestant], players: [Int], length: Int, keepsEvents: Bool) {
    self.length = length
    self.keepsEvents = keepsEvents
    sides = zip(contestants, players).map {
      Side(id: $0.id, tallies: Array(repeating: [], count: $1))
    }
  }

  mutating func take(_ event: Event) {
    if keepsEvents { events.append(event) }
    switch event {
    case .asked(let asked): open(asked)
    case .scored(let scored): score(scored)
    case .judged(let judged): act(judged.by)
    case .lapsed(let lapsed): act(lapsed.by)
    case .passed(let passed): act(passed.by)
    default: break
    }
  }

  mutating func takeEvents() -> [Event] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  /// Says who of a team speaks for a side now.
  mutating func setPlayer(_ player: Int, of seat: Int) {
    guard sides[seat].tallies.indices.contains(player) else { return }
    sides[seat].player = player
  }

  /// What stands on the sheet at the end; `names` are the players of each side.
  mutating func scoresheet(names: [[String]]) -> Scoresheet {
    close()
    let sheets = zip(sides, names).map { side, names in
      let players = zip(names, side.tallies).map {
        Scoresheet.Player(name: $0, tossupsHeard: tossups, answers: $1)
      }
      let right = side.tallies.joined().reduce(0) { $0 + ($1.value > .zero ? $1.number : 0) }
      return Scoresheet.Side(
        players: players, tossupsWithoutBonus: max(0, right - side.bonuses),
        overtimePoints: side.overtime)
    }
    return Scoresheet(tossupsRead: tossups, overtimeTossups: overtimeTossups, sides: sheets)
  }

  private mutating func open(_ asked: Event.Asked) {
    if asked.number != number { close() }
    number = asked.number
    part = asked.part
    guard part == 0 else { return }
    tossups += 1
    if number > length { overtimeTossups += 1 }
  }

  private mutating func score(_ scored: Event.Scored) {
    guard let place = sides.firstIndex(where: { $0.id == scored.by }) else { return }
    if part == 0 { sides[place].points += scored.points }
    if number > length { sides[place].overtime += scored.points }
  }

  private mutating func act(_ by: ID<QuizCore.Contestant>) {
    guard part > 0, let place = sides.firstIndex(where: { $0.id == by }) else { return }
    sides[place].isInBonus = true
  }

  private mutating func close() {
    for place in sides.indices {
      if sides[place].isInBonus { sides[place].bonuses += 1 }
      if part == 0, sides[place].points != .zero { sides[place].count() }
      sides[place].points = .zero
      sides[place].player = 0
      sides[place].isInBonus = false
    }
  }
}

extension MatchSink.Side {
  fileprivate mutating func count() {
    let known = tallies[player].firstIndex { $0.value == points }
    if let known {
      tallies[player][known].number += 1
    } else {
      tallies[player].append(.init(value: points, number: 1))
    }
  }
}
