import QuizCore
import QuizTournament

/// A declared event with all that is needed to play it.
public struct StagedEvent: Sendable {
  public let spec: EventSpec
  public let packs: [Pack]
  public let ruleset: Ruleset
  /// What the sheets of entrants say, by question.
  public let sheets: [Entrant: [ID<Question>: String]]
  private let contestants: [Contestant]

  /// - Parameter packs: those that the spec names, in its order.
  public init(
    _ spec: EventSpec, packs: [Pack], ruleset: Ruleset,
    sheets: [Entrant: [ID<Question>: String]] = [:]
  ) {
    self.spec = spec
    self.packs = packs
    self.ruleset = ruleset
    self.sheets = sheets
    contestants = spec.contestants.map { contestant in
      var contestant = contestant
      if contestant.players.isEmpty { contestant.players = [contestant.name] }
      return contestant
    }
  }

  /// With at least one player: the contestant, where it is no team.
  func contestant(_ entrant: Entrant) -> Contestant {
    let place = entrant.number - 1
    guard contestants.indices.contains(place) else {
      return Contestant("\(entrant)", .person, players: ["\(entrant)"])
    }
    return contestants[place]
  }

  func gameContestant(_ entrant: Entrant) -> QuizCore.Contestant {
    QuizCore.Contestant(id: ID("\(entrant.number)"), name: contestant(entrant).name)
  }
}
