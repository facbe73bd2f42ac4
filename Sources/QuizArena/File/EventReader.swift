import QuizCore
import QuizTournament
import QuizYAML

/// Reads a tournament from the tree of its file.
struct EventReader {
  let findings: EventFindings
  /// The name of the file without folders and ending.
  let fileName: String
  let folder: String
  /// What rules may be called; nil leaves them unchecked.
  let book: Rulebook?

  /// Nil where anything is wrong.
  func spec(_ root: YAMLNode) -> EventSpec? {
    guard let pairs = root.asMapping else {
      findings.report(.file(.noMapping(found: root.kindName)), at: root.place)
      return nil
    }
    if root["questions"]?.asList != nil, root["phases"] == nil, root["contestants"] == nil {
      findings.report(.file(.isPack), at: root.pair("questions")?.key.place ?? root.place)
      return nil
    }
    let fields = EventFields(pairs, of: .event, at: root.place, findings)
    let title = fields.text(.title) ?? fileName
    checkVersion(fields)
    let packs = fields.texts(.packs).map { EventPath.pack($0.text, in: folder) }
    let rules = ruleset(fields)
    let worth = worth(fields)
    let outputs = fields.choices(.outputs).map { names in
      EventOutput.allCases.filter { names.contains($0.rawValue) }
    }
    let contestants = ContestantReader(fields, folder: folder).read()
    let seed = UInt64(fields.count(.seed) ?? 1)
    let phases = PhaseReader(fields, contestants, worth: worth, seed: seed).read()
    var plan = TournamentPlan(entrants: contestants.count, phases: phases)
    plan.seed = seed
    plan.worth = worth
    plan.usesSeats = fields.flag(.seats) ?? true
    StayReader(fields, contestants).apply(to: &plan)
    let limits = limits(fields)
    let questions = fields.countOrAll(.questions) ?? 20
    guard findings.count == 0 else { return nil }
    var spec = EventSpec(
      title: title, packs: packs, ruleset: rules, questions: questions,
      contestants: contestants.map(\.contestant), plan: plan, limits: limits)
    spec.folder = folder
    spec.outputs = outputs ?? EventOutput.allCases
    return spec
  }

  private func checkVersion(_ fields: EventFields) {
    guard let version = fields.text(.canon), version != "1", let node = fields[.canon] else {
      return
    }
    findings.report(.file(.unknownFormat(version)), at: node.place)
  }

  private func ruleset(_ fields: EventFields) -> String {
    guard let line = fields.text(.rules) else { return "classic" }
    guard let book, let node = fields[.rules] else { return line }
    do throws(RulesetProblems) {
      _ = try Ruleset(line, book: book)
    } catch {
      for problem in error.problems { findings.report(.rules(problem), at: node.place) }
    }
    return line
  }

  private func worth(_ fields: EventFields) -> SwissPoints {
    var worth = SwissPoints()
    guard let node = fields[.points],
      let values = EventFields(node, of: .points, key: .points, in: .event, findings)
    else { return worth }
    worth.win = values.tenths(.win) ?? worth.win
    worth.draw = values.tenths(.draw) ?? worth.draw
    worth.loss = values.tenths(.loss) ?? worth.loss
    worth.absence = values.tenths(.absence) ?? worth.absence
    worth.forfeitLoss = values.tenths(.forfeit) ?? worth.forfeitLoss
    worth.pairingBye = values.tenths(.bye)
    return worth
  }

  private func limits(_ fields: EventFields) -> EventLimits {
    var limits = EventLimits()
    guard let node = fields[.limits],
      let values = EventFields(node, of: .limits, key: .limits, in: .event, findings)
    else { return limits }
    limits.start = values.time(.start) ?? limits.start
    limits.reply = values.time(.reply) ?? limits.reply
    limits.line = values.size(.line) ?? limits.line
    limits.output = values.size(.output) ?? limits.output
    return limits
  }
}
