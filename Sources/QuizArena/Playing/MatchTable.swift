import QuizCore
import QuizTournament

/// Plays the matches of an event one after another, on one thread.
final class MatchTable {
  private let event: StagedEvent
  private let deck: EventDeck

  init(_ event: StagedEvent) {
    self.event = event
    deck = EventDeck(event.packs, questions: event.spec.questions, seed: event.spec.plan.seed)
  }

  /// What came of a match; nil where it was abandoned, and so never happened.
  func play(_ match: DueMatch, keyboard: (any Keyboard)? = nil) -> MatchRecord? {
    let entrants = match.meeting.seats
    let seed = MatchSeed.seed(event.spec.plan.seed, match.name)
    var setup = Setup(
      contestants: entrants.map { event.gameContestant($0) }, seed: seed, length: deck.length)
    setup.worth = 10
    let game = Game(packet: deck.packet(for: match), ruleset: event.ruleset, setup: setup)
    let seated = entrants.map { seat($0, match) }
    let people = seated.indices.filter { if case .person = seated[$0] { true } else { false } }
    let panel = Panel(seated, keyboard: people.isEmpty ? nil : keyboard)
    let names = entrants.map { event.contestant($0).players }
    var play = MatchPlay(
      game, players: names.map(\.count), panel: panel, timed: event.ruleset.scoresTime)
    if !people.isEmpty { keyboard?.open(match, people: people, setup: setup) }
    play.run()
    let record = play.isAbandoned ? nil : MatchRecord(match, play.result(names: names))
    panel.close(record)
    return record
  }

  private func seat(_ entrant: Entrant, _ match: DueMatch) -> Panel.Seated {
    let contestant = event.contestant(entrant)
    switch contestant.kind {
    case .simulated(let simulation):
      let seed = MatchSeed.seed(
        event.spec.plan.seed, match.name, player: contestant.name)
      return .simulated(
        SimulatedPlayer(simulation, seed: seed, players: contestant.players.count))
    case .sheet: return .sheet(SheetPlayer(answers: event.sheets[entrant] ?? [:]))
    case .bot, .person: return .person
    }
  }
}

extension MatchPlay {
  /// What stands in the standings; `names` are the players of each seat.
  mutating func result(names: [[String]]) -> MatchResult {
    let absent = Set(faults.map(\.seat)).sorted()
    if seats == 2, !absent.isEmpty {
      var result = MatchResult.forfeit(absent: absent)
      result.faults = faults
      return result
    }
    let points = (0..<seats).map { seat in
      absent.contains(seat) ? Points.zero : state.lines[seat].score
    }
    var result = MatchResult(points, sheet: sink.scoresheet(names: names))
    result.faults = faults
    return result
  }
}
