import QuizTournament

/// How many play in each pool of a phase, so far as the file tells.
struct PhaseSize {
  /// Of the phase read last, or of everyone before the first; empty where a fault hides it.
  private(set) var pools: [Int]

  init(contestants: Int) { pools = [contestants] }

  var smallest: Int? { pools.min() }
  private var all: Int { pools.reduce(0, +) }

  /// Goes on to the next phase, and reports what it wants in vain.
  mutating func take(_ intake: PhasePlan.Intake, _ fields: EventFields) {
    guard !pools.isEmpty else { return }
    switch intake {
    case .everyone(let count):
      guard 2 * count <= all || count == 1 else {
        return fail(.tooManyPools(count, contestants: all), .pools, fields)
      }
      let (each, rest) = all.quotientAndRemainder(dividingBy: count)
      pools = (0..<count).map { each + ($0 < rest ? 1 : 0) }
    case .best(let count):
      guard count <= all else {
        return fail(.tooManyBest(count, contestants: all), .best, fields)
      }
      pools = [count]
    case .ranks(let ranges):
      let largest = pools.max() ?? 0
      let before = pools
      let last = ranges.map(\.upperBound).max() ?? 0
      guard last <= largest else {
        return fail(.rankBeyond(last, largest: largest), .ranks, fields)
      }
      pools = ranges.map { range in before.reduce(0) { $0 + range.clamped(to: 1...$1).count } }
      if let small = zip(ranges, pools).first(where: { $1 < 2 }) {
        let shown = "\(small.0.lowerBound)-\(small.0.upperBound)"
        fail(.poolTooSmall(shown), .ranks, fields)
      }
    }
  }

  private mutating func fail(
    _ fault: EventFault.PhaseFault, _ key: EventKey, _ fields: EventFields
  ) {
    fields.report(.phase(fault), at: key)
    pools = []
  }
}
