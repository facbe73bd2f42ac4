import QuizArena
import QuizText
import QuizTournament

/// A schedule for people.
struct PlanText {
  private let spec: EventSpec
  private let schedule: Schedule
  /// How many there are in the packs.
  private let questions: Int
  /// Names of this many are printed in a line; of more, their number.
  private static let most = 12

  init(_ spec: EventSpec, _ schedule: Schedule, questions: Int) {
    self.spec = spec
    self.schedule = schedule
    self.questions = questions
  }

  func put(on sheet: inout Sheet) {
    let asked = min(spec.questions, questions)
    sheet.line(Styled(spec.title, .bold))
    sheet.paragraph(
      "\(spec.contestants.count) contestants, \(asked) \(asked == 1 ? "question" : "questions") a "
        + "match of \(questions) in \(spec.packs.joined(separator: ", ")), "
        + "rules \(spec.ruleset), seed \(spec.plan.seed)")
    if spec.questions < .max, spec.questions > questions {
      sheet.paragraph("note: the packs hold fewer than \(spec.questions) questions")
    }
    for (index, phase) in schedule.phases.enumerated() {
      sheet.blank()
      sheet.line(Styled(phase.name, .bold), Styled(": \(phase.format), \(intake(phase, index))"))
      let ranked = phase.ranksItself ? "how far each comes" : chain(index)
      sheet.paragraph("ranked by \(ranked)", .dim, indent: 2)
      for pool in phase.pools { put(pool, of: phase, on: &sheet) }
    }
  }

  private func intake(_ phase: Schedule.Phase, _ index: Int) -> String {
    var words: String
    let before = index > 0 ? schedule.phases[index - 1].name : ""
    switch phase.intake {
    case .everyone(1): words = "everyone"
    case .everyone(let pools): words = "everyone in \(pools) pools"
    case .best(let count): words = "the best \(count) of \(before)"
    case .ranks(let ranges):
      let shown = ranges.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
      }
      words = "ranks \(shown.joined(separator: ", ")) of \(before)"
    }
    if phase.carriesOver { words += ", matches of \(before) carried over" }
    if phase.playsOff { words += ", with play-offs" }
    return words
  }

  private func chain(_ index: Int) -> String {
    spec.plan.phases[index].chain.map(\.name).joined(separator: ", ")
  }

  private func put(_ pool: Schedule.Pool, of phase: Schedule.Phase, on sheet: inout Sheet) {
    if phase.pools.count > 1 {
      sheet.paragraph("Pool \(pool.number): \(list(pool.members))", indent: 2, hanging: 2)
    }
    for round in pool.rounds {
      sheet.line(Styled("  Round \(round.number)"))
      for match in round.matches {
        let seats =
          match.seats.count > 2
          ? list(match.seats) : match.seats.map(name).joined(separator: " - ")
        let note = match.isConditional ? ", if it is needed" : ""
        sheet.paragraph("\(match.name)  \(seats)\(note)", indent: 4, hanging: 2)
      }
      if !round.byes.isEmpty {
        sheet.paragraph("bye: \(list(round.byes))", indent: 4, hanging: 2)
      }
    }
    guard let later = pool.later else { return }
    let rounds =
      later.count == 1
      ? "Round \(later.lowerBound) depends"
      : "Rounds \(later.lowerBound) to \(later.upperBound) depend"
    sheet.paragraph("\(rounds) on the results", indent: 2)
  }

  private func list(_ sides: [Schedule.Side]) -> String {
    sides.count > PlanText.most
      ? "\(sides.count) contestants" : sides.map(name).joined(separator: ", ")
  }

  private func name(_ side: Schedule.Side) -> String {
    switch side {
    case .entrant(let entrant): spec.contestants[entrant.number - 1].name.visible
    case .place(let place): "No. \(place)"
    case .winner(let match): "winner of \(match)"
    case .loser(let match): "loser of \(match)"
    }
  }
}
