extension Event {
  /// A response has its verdict.
  ///
  /// A class, because rules, ledger and table all look at it: handing it on costs one reference.
  public final class Judged: Codable, Sendable {
    public let by: ID<Contestant>
    public let text: String
    public let outcome: Outcome
    /// The share of the worth that it earns.
    public let percent: Int
    /// The question that a prompt puts.
    public let prompt: String?
    public let reason: String
    /// What the author has to say to this answer.
    public let remark: String?
    public let after: Milliseconds
    /// How many clues had been read.
    public let clues: Int
    /// Whether a protest, not the judge, decided.
    public let isOverruled: Bool

    init(
      by: ID<Contestant>, text: String, outcome: Outcome, percent: Int, prompt: String? = nil,
      reason: String, remark: String? = nil, after: Milliseconds, clues: Int, isOverruled: Bool
    ) {
      self.by = by
      self.text = text
      self.outcome = outcome
      self.percent = percent
      self.prompt = prompt
      self.reason = reason
      self.remark = remark
      self.after = after
      self.clues = clues
      self.isOverruled = isOverruled
    }

    /// The same answer under another verdict.
    public func under(_ ruling: Ruling) -> Event.Judged {
      Event.Judged(
        by: by, text: text, outcome: ruling.outcome, percent: ruling.percent,
        prompt: ruling.prompt, reason: ruling.reason, remark: remark, after: after, clues: clues,
        isOverruled: isOverruled)
    }

    /// Whether the contestant is done with the question: all but a prompt.
    public var isFinal: Bool { outcome != .prompt }
  }
}

extension Event.Judged: Hashable {
  public static func == (one: Event.Judged, two: Event.Judged) -> Bool {
    one === two || (one.isSameAnswer(as: two) && one.isSameVerdict(as: two))
  }

  private func isSameAnswer(as other: Event.Judged) -> Bool {
    by == other.by && text == other.text && after == other.after && clues == other.clues
  }

  private func isSameVerdict(as other: Event.Judged) -> Bool {
    outcome == other.outcome && percent == other.percent && prompt == other.prompt
      && reason == other.reason && remark == other.remark && isOverruled == other.isOverruled
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(by)
    hasher.combine(text)
    hasher.combine(outcome)
  }
}
