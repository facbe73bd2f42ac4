import QuizCore

/// What became of one answer on a sheet.
public struct SheetMark: Hashable, Sendable {
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case right, partly, wrong, blank
    /// The judge would have asked for more, and nobody was there to say it.
    case vague
  }

  public internal(set) var verdict = Verdict.blank
  /// What was judged.
  public internal(set) var text = ""
  /// The rule by which the judge decided.
  public internal(set) var reason = ""
  public internal(set) var points = Points.zero

  mutating func take(_ judged: Event.Judged) {
    (text, reason) = (judged.text, judged.reason)
    switch judged.outcome {
    case .right: verdict = .right
    case .partial: verdict = .partly
    case .prompt: verdict = .vague
    case .wrong, .open: verdict = .wrong
    }
  }
}

/// What a sheet has earned.
public struct SheetScore: Hashable, Sendable {
  public let name: String
  /// The line of the file on which the sheet begins, from 1.
  public let line: Int
  public let points: Points
  /// By blank; nil for those that have no column.
  public let marks: [SheetMark?]

  /// How many marks are so.
  public func count(_ verdict: SheetMark.Verdict) -> Int {
    marks.count { $0?.verdict == verdict }
  }
}
