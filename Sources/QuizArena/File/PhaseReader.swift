import QuizTournament
import QuizYAML

/// Reads the phases, and whether each finds the contestants that it wants.
struct PhaseReader {
  private let event: EventFields
  private let names: [String]
  private let worth: SwissPoints
  private let seed: UInt64

  init(
    _ event: EventFields, _ contestants: [DeclaredContestant], worth: SwissPoints, seed: UInt64
  ) {
    self.event = event
    names = contestants.map(\.contestant.name)
    self.worth = worth
    self.seed = seed
  }

  func read() -> [PhasePlan] {
    let shared = event.choices(.tieBreaks)
    guard let node = event[.phases] else { return [] }
    guard let items = node.asList else {
      event.reportShape(node, .phases)
      return []
    }
    if items.isEmpty { event.report(.phase(.none), at: .phases) }
    var plans: [PhasePlan] = []
    var lines: [String: Int] = [:]
    var size = PhaseSize(contestants: names.count)
    for (index, item) in items.enumerated() {
      guard
        let fields = EventFields(item, of: .phase, key: .phases, in: .event, event.findings)
      else { continue }
      let name = fields.text(.name) ?? "Phase \(index + 1)"
      let line = fields.pair(.name)?.key.place.line ?? fields.place.line
      if let first = lines.updateValue(line, forKey: name) {
        fields.report(.phase(.nameTwice(name, line: first)), at: .name)
      }
      let intake = IntakeReader(fields, isFirst: index == 0).read()
      if !names.isEmpty { size.take(intake, fields) }
      let maker = FormatReader(fields: fields, names: names, worth: worth, seed: seed, size: size)
      guard let format = maker.read() else { continue }
      let chain = fields.choices(.tieBreaks) ?? shared
      var plan = PhasePlan(
        name: name, format: format, intake: intake,
        carriesOver: fields.flag(.carryOver) ?? false, playsOff: fields.flag(.playOffs) ?? false)
      if let chain { plan.chain = chain.compactMap(TieBreakRegistry.tieBreak) }
      plans.append(plan)
    }
    return plans
  }
}
