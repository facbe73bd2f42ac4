import QuizCore

/// How a match ended.
public struct MatchResult: Hashable, Sendable {
  public enum Ending: Hashable, Sendable {
    case played
    /// Some were not there, or never began; the places of their seats.
    case forfeited(absent: [Int])
    /// It does not count and is to be played again.
    case void
  }

  public var ending: Ending
  /// What each seat scored on the questions, in the order of the seats.
  public var points: [Points]
  /// The place of the seat that won a deciding question after equal points.
  public var decider: Int?
  /// What stands on the scoresheet; without one, only the points count.
  public var sheet: Scoresheet?
  /// Who was at fault, and how; in a match of more than two, the others played on.
  public var faults: [Fault] = []

  public init(
    _ points: [Points], ending: Ending = .played, decider: Int? = nil, sheet: Scoresheet? = nil
  ) {
    self.points = points
    self.ending = ending
    self.decider = decider
    self.sheet = sheet
  }

  /// Nobody played; these seats were empty.
  public static func forfeit(absent: [Int], seats: Int = 2) -> MatchResult {
    MatchResult(Array(repeating: .zero, count: seats), ending: .forfeited(absent: absent))
  }

  public static let void = MatchResult([], ending: .void)

  /// The place of the winning seat in a match of two; nil for a draw and where nobody came.
  public var winner: Int? {
    switch ending {
    case .void: return nil
    case .forfeited(let absent):
      let present = points.indices.filter { !absent.contains($0) }
      return present.count == 1 ? present.first : nil
    case .played:
      guard points.count == 2, points[0] != points[1] else { return decider }
      return points[0] > points[1] ? 0 : 1
    }
  }

  public var isVoid: Bool { ending == .void }
  public var isPlayed: Bool { ending == .played }
}
