/// What was amiss with a contestant, so that a match was forfeited.
public struct Fault: Hashable, Sendable {
  /// The place of the seat.
  public var seat: Int
  public var cause: FaultCause

  public init(seat: Int, cause: FaultCause) {
    self.seat = seat
    self.cause = cause
  }
}

/// The ways in which a contestant fails to play a match to its end, as standings count them.
public enum FaultCause: String, CaseIterable, Hashable, Sendable {
  /// The program could not be started.
  case start
  /// It gave no greeting, or one of another version.
  case greeting
  /// A reply did not come in time.
  case late
  /// The program ended in the middle of the match.
  case ended
  /// It closed a pipe and lived on.
  case closed
  /// What it wrote is no reply.
  case unreadable
  /// It replied to what it had not been asked.
  case stray
  /// A line longer than the limit.
  case line
  /// More output than a match may have.
  case output
  /// A person left the table.
  case left
}

/// How often a contestant was at fault, by cause.
public struct FaultTally: Hashable, Sendable {
  private var numbers: [FaultCause: Int] = [:]

  public init() {}

  mutating func add(_ cause: FaultCause) { numbers[cause, default: 0] += 1 }

  public subscript(cause: FaultCause) -> Int { numbers[cause] ?? 0 }
  public var total: Int { numbers.values.reduce(0, +) }

  /// The causes that there were, in the order in which they are declared.
  public var counts: [(cause: FaultCause, number: Int)] {
    FaultCause.allCases.compactMap { cause in numbers[cause].map { (cause, $0) } }
  }
}
