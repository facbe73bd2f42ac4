/// The time left for one line.
struct Countdown {
  private let limit: Int?
  private let start: Int

  /// Begins at `start`, a reading of the clock, and lasts `limit` milliseconds; nil: for ever.
  init(limit: Int?, start: Int) {
    self.limit = limit.map { max($0, 0) }
    self.start = start
  }

  /// The milliseconds left, never below 0; nil without a limit.
  func remaining(at now: Int) -> Int? {
    limit.map { max($0 - (now - start), 0) }
  }

  /// Whether the time is up.
  func isOver(at now: Int) -> Bool { remaining(at: now) == 0 }

  /// The milliseconds until the seconds left, rounded up, change; nil without a limit.
  func untilNextSecond(at now: Int) -> Int? {
    remaining(at: now).map { $0 == 0 ? 0 : ($0 - 1) % 1000 + 1 }
  }
}
