import QuizCore
import QuizText
import QuizTournament
import QuizYAML

/// Reads the format of a phase with its settings.
struct FormatReader {
  let fields: EventFields
  let names: [String]
  let worth: SwissPoints
  let seed: UInt64
  let size: PhaseSize

  /// Nil where the format is missing or unknown.
  func read() -> (any Format)? {
    guard let name = fields.choice(.format) else { return nil }
    for field in EventPlace.phase.fields where !field.formats.isEmpty && fields.has(field.key) {
      guard !field.formats.contains(name) else { continue }
      let fault = EventFault.PhaseFault.idle(field.key, format: name, formats: field.formats)
      fields.report(.phase(fault), at: field.key)
    }
    let rounds = fields.count(.rounds)
    switch name {
    case OpenRounds.name: return OpenRounds(rounds: rounds ?? 1)
    case RoundRobin.name: return RoundRobin(cycles: fields.count(.cycles) ?? 1)
    case Gauntlet.name: return gauntlet()
    case Knockout.name: return Knockout(thirdPlace: fields.flag(.thirdPlace) ?? false)
    case Ladder.name: return Ladder(rounds: rounds)
    case Swiss.name: return swiss(rounds)
    default: return FormatRegistry.format(named: name)?.init()
    }
  }

  private func gauntlet() -> Gauntlet {
    let heads = fields.count(.heads) ?? 1
    if let smallest = size.smallest, heads >= smallest {
      fields.report(.phase(.tooManyHeads(heads, most: smallest - 1)), at: .heads)
    }
    return Gauntlet(heads: heads)
  }

  private func swiss(_ rounds: Int?) -> Swiss {
    var swiss = Swiss(rounds: rounds)
    swiss.worth = worth
    if let rounds, let smallest = size.smallest {
      let most = smallest - 1 + smallest % 2
      if rounds > most {
        fields.report(.phase(.tooManyRounds(rounds, most: most)), at: .rounds)
      }
    }
    if let seat = fields.choice(.firstSeat) {
      swiss.initialSeat = seat == "one" ? .one : .two
    } else {
      var chance = Chance(seed: seed, stream: 0x73_6561_74)
      swiss.initialSeat = chance.below(2) == 0 ? .one : .two
    }
    swiss.forbidden = groups()
    swiss.acceleration = fields.choice(.acceleration).flatMap(SwissAcceleration.init) ?? .none
    return swiss
  }

  private func groups() -> [[Entrant]] {
    guard let node = fields[.forbidden] else { return [] }
    guard let lists = node.asList, lists.allSatisfy({ $0.asList != nil }) else {
      fields.reportShape(node, .forbidden)
      return []
    }
    return lists.map { list in (list.asList ?? []).compactMap(entrant) }
  }

  private func entrant(_ node: YAMLNode) -> Entrant? {
    guard let name = fields.text(node, .forbidden) else { return nil }
    if let index = names.firstIndex(of: name) { return Entrant(index + 1) }
    let nearest = Nearest.name(to: name, among: names)
    fields.findings.report(.phase(.stranger(name, nearest: nearest)), at: node.place)
    return nil
  }
}
