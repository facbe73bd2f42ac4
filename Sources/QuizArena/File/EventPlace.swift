/// The mappings of a tournament's file, each with the keys that it knows.
enum EventPlace: String, CaseIterable, Sendable {
  case event, points, limits, contestant, simulation, phase

  /// What a director calls it.
  var title: String {
    switch self {
    case .event: "the tournament"
    case .points: "\"points\""
    case .limits: "\"limits\""
    case .contestant: "a contestant"
    case .simulation: "\"simulated\""
    case .phase: "a phase"
    }
  }

  /// The keys that may stand here, in the order in which a director would write them.
  var fields: [EventField] {
    switch self {
    case .event: EventTable.event
    case .points: EventTable.points
    case .limits: EventTable.limits
    case .contestant: EventTable.contestant
    case .simulation: EventTable.simulation
    case .phase: EventTable.phase
    }
  }

  func field(_ key: EventKey) -> EventField? { fields.first { $0.key == key } }

  func field(named name: String) -> EventField? { fields.first { $0.key.name == name } }

  /// What others call a key of this place, for those who write from memory.
  func synonym(of name: String) -> EventKey? {
    switch self {
    case .event: EventPlace.eventSynonyms[name]
    case .contestant: EventPlace.contestantSynonyms[name]
    case .phase: EventPlace.phaseSynonyms[name]
    case .points, .limits, .simulation: nil
    }
  }

  private static let eventSynonyms: [String: EventKey] = [
    "name": .title, "teams": .contestants, "players": .contestants, "bots": .contestants,
    "participants": .contestants, "ruleset": .rules, "stages": .phases, "timeouts": .limits,
    "order": .tieBreaks,
  ]
  private static let contestantSynonyms: [String: EventKey] = [
    "command": .bot, "cmd": .bot, "team": .name, "members": .players, "sheet": .sheets,
    "csv": .sheets, "human": .person,
  ]
  private static let phaseSynonyms: [String: EventKey] = [
    "type": .format, "groups": .pools, "top": .best, "advance": .best, "carryover": .carryOver,
    "accelerate": .acceleration, "legs": .cycles,
  ]
}
