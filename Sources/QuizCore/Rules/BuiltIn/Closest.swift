import QuizJudge

/// The nearest guess wins.
public struct Closest: NamedRule {
  public static let about = RuleDescription(
    "closest",
    summary:
      "A number question marked \"closest\" waits for everyone, and the nearest guess is right; "
      + "equally near ones all are.",
    why: "Nobody knows the number, and everyone has an idea.",
    excludes: ["turns"])

  public init(_ options: Options) {}

  public var hooks: Hooks { [.verdict, .consequences] }
  public var heeds: Event.Kinds { .closed }

  /// Takes a number down. A lone player, and the owner of a bonus part, have nobody to be nearer
  /// than: there the judge decides.
  public func verdict(on response: Response, ruled: Ruling, in state: State) -> Ruling? {
    guard state.lines.count > 1, let asked = state.question, asked.part == 0,
      let guesses = Guesses(asked.shown), guesses.distance(of: response.text) != nil
    else { return nil }
    return Ruling(.open, percent: 0, reason: "taken down")
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    guard case .closed = event, let shown = state.question?.shown, shown.isClosest else {
      return []
    }
    let open = state.table.responses.filter { $0.outcome == .open }
    guard !open.isEmpty, let guesses = Guesses(shown) else { return [] }
    let judged = open.map { ($0, guesses.distance(of: $0.text) ?? .infinity) }
    let nearest = judged.map(\.1).min() ?? .infinity
    return judged.map { .judged(Closest.settled($0, isNearest: $1 == nearest)) }
  }

  private static func settled(_ taken: Event.Judged, isNearest: Bool) -> Event.Judged {
    taken.under(isNearest ? .right("nearest") : .wrong("not the nearest"))
  }

  /// How far guesses lie from the answer that was shown: so that a log needs no pack.
  private struct Guesses {
    private let line: Answerline
    private let answer: Double

    init?(_ shown: Shown) {
      guard shown.isClosest,
        let line = try? Answerline(.number(NumberAnswer(shown.answer, unit: shown.unit))),
        let answer = line.number(in: shown.answer)
      else { return nil }
      (self.line, self.answer) = (line, answer)
    }

    func distance(of guess: String) -> Double? {
      guard let number = line.number(in: guess), number.isFinite else { return nil }
      return abs(number - answer)
    }
  }
}
