/// What the moderator says to a response.
public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
  case right, partial, prompt, wrong
  /// Taken down; a rule decides when all have answered.
  case open
}

/// A verdict on a response, with the share of the worth that it earns and why.
public struct Ruling: Hashable, Sendable {
  public var outcome: Outcome
  /// 100 for right, 0 for wrong, between for partly right.
  public var percent: Int
  /// The question that a prompt puts.
  public var prompt: String?
  /// Which rule of the judge decided, as a word: `exact`, `typo`, `2 of 3`.
  public var reason: String

  public init(_ outcome: Outcome, percent: Int, prompt: String? = nil, reason: String) {
    self.outcome = outcome
    self.percent = percent
    self.prompt = prompt
    self.reason = reason
  }

  public static func right(_ reason: String) -> Ruling {
    Ruling(.right, percent: 100, reason: reason)
  }

  public static func wrong(_ reason: String) -> Ruling {
    Ruling(.wrong, percent: 0, reason: reason)
  }

  /// Hits out of a number needed: right when all are there, wrong when none is.
  static func share(_ hits: Int, of needed: Int) -> Ruling {
    let reason = "\(hits) of \(needed)"
    if hits >= needed { return .right(reason) }
    guard hits > 0 else { return .wrong(reason) }
    return Ruling(.partial, percent: hits * 100 / needed, reason: reason)
  }
}
