import QuizText
import QuizTournament

/// Reads who comes late and who leaves early.
struct StayReader {
  private let declared: [DeclaredContestant]
  private let phases: [String]
  private let firstFormat: (any Format.Type)?

  init(_ event: EventFields, _ declared: [DeclaredContestant]) {
    self.declared = declared
    let nodes = event[.phases]?.asList ?? []
    phases = nodes.enumerated().map { $1["name"]?.text ?? "Phase \($0 + 1)" }
    firstFormat = (nodes.first?["format"]?.text).flatMap(FormatRegistry.format)
  }

  func apply(to plan: inout TournamentPlan) {
    for (index, item) in declared.enumerated() {
      let fields = item.fields
      let from = fields.count(.fromRound) ?? 1
      plan.enrolments[index].from = from
      if from > 1, let format = firstFormat, !format.init().allowsLateEntry {
        fields.report(.contestant(.lateEntry(format: format.name)), at: .fromRound)
      }
      guard fields.has(.untilRound) || fields.has(.untilPhase), let phase = phase(fields) else {
        continue
      }
      let until = fields.count(.untilRound) ?? Int.max
      if phase == 1, until < from {
        let fault = EventFault.ContestantFault.leavesBeforeEntry(from: from, until: until)
        fields.report(.contestant(fault), at: .untilRound)
      }
      plan.withdrawals.append(.init(Entrant(index + 1), phase: phase, afterRound: until))
    }
  }

  /// From 1; the first where none is named.
  private func phase(_ fields: EventFields) -> Int? {
    guard fields.has(.untilPhase) else { return 1 }
    guard let name = fields.text(.untilPhase) else { return nil }
    if let index = phases.firstIndex(of: name) { return index + 1 }
    let nearest = Nearest.name(to: name, among: phases)
    fields.report(.contestant(.noPhase(name, nearest: nearest)), at: .untilPhase)
    return nil
  }
}
