import QuizTournament
import QuizYAML

/// Reads whom the pools of a phase take.
struct IntakeReader {
  let fields: EventFields
  let isFirst: Bool

  init(_ fields: EventFields, isFirst: Bool) {
    self.fields = fields
    self.isFirst = isFirst
  }

  func read() -> PhasePlan.Intake {
    let keys = fields.present([.pools, .best, .ranks])
    if keys.count > 1 { fields.report(.phase(.twoIntakes(keys[0], keys[1])), at: keys[1]) }
    if isFirst {
      for key in fields.present([.best, .ranks, .carryOver]) {
        fields.report(.phase(.first(key)), at: key)
      }
    }
    switch keys.first {
    case .best: return .best(fields.count(.best) ?? 2)
    case .ranks: return .ranks(ranks())
    default: return .everyone(pools: fields.count(.pools) ?? 1)
    }
  }

  private func ranks() -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for item in fields.texts(.ranks) {
      guard let range = range(item.text, item.place) else { continue }
      if let twice = ranges.first(where: { $0.overlaps(range) }) {
        let rank = max(twice.lowerBound, range.lowerBound)
        fields.findings.report(.phase(.ranksOverlap(rank)), at: item.place)
      }
      ranges.append(range)
    }
    return ranges
  }

  /// `1-2`, or `3` for `3-3`.
  private func range(_ text: String, _ place: Place) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      EventFields.digits($0.filter { $0 != " " }) ?? 0
    }
    guard let first = ends.first, let last = ends.last, ends.count <= 2, first >= 1, last >= 1,
      last <= 1_000_000
    else {
      fields.findings.report(.value(.unfit(text, .ranks, .phase)), at: place)
      return nil
    }
    guard first <= last else {
      fields.findings.report(.value(.reversed(text)), at: place)
      return nil
    }
    return first...last
  }
}
