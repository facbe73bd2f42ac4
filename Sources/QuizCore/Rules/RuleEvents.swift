/// Events that only the loop makes by itself, for rules that give a verdict or a hint.
extension Event {
  /// A verdict on what a contestant has said.
  public static func judged(
    by contestant: ID<Contestant>, text: String, _ ruling: Ruling, remark: String? = nil,
    after: Milliseconds = .zero, clues: Int = 0
  ) -> Event {
    .judged(
      .init(
        by: contestant, text: text, outcome: ruling.outcome, percent: ruling.percent,
        prompt: ruling.prompt, reason: ruling.reason, remark: remark, after: after, clues: clues,
        isOverruled: false))
  }

  /// A hint of this number, from 1.
  public static func hinted(
    by contestant: ID<Contestant>, number: Int, text: String
  ) -> Event {
    .hinted(.init(by: contestant, number: number, text: text))
  }
}
