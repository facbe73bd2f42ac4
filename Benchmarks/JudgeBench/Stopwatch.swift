/// Wall time of some work.
enum Stopwatch {
  static func seconds(_ work: () -> Void) -> Double {
    let duration = ContinuousClock().measure(work)
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }
}
