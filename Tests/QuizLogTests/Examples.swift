import QuizJudge

@testable import QuizCore

/// An example or two of everything that a log may hold: full, and bare.
enum Examples {
  static let hostile = "a\"b\\c\n\u{1B}[31m\u{202E}\u{0}é日\u{1F469}\u{200D}\u{1F680}"

  static var events: [Event] { play + rules }

  private static var play: [Event] {
    [
      .began(
        .init(
          contestants: [Contestant(id: "a", name: hostile), Contestant("b")], ruleset: "everyone",
          seed: .max, questions: 3)),
      .asked(asked(0, limit: .seconds(3))), .asked(asked(6, limit: nil)),
      .asked(asked(4, limit: nil)), .asked(asked(5, limit: nil)),
      .revealed(.init(clues: 2, at: Milliseconds(1_234))),
      .buzzed(.init(by: "a", after: Milliseconds(5))),
      .turned(.init(to: "a")), .turned(.init(to: nil)),
      .timed(.init(rule: "prompt", limit: .seconds(7))),
      .judged(
        .init(
          by: "a", text: hostile, outcome: .prompt, percent: 50, prompt: "which?",
          reason: "typo", remark: "close", after: Milliseconds(77), clues: 1, isOverruled: true)),
      .judged(
        .init(
          by: "a", text: "", outcome: .wrong, percent: 0, prompt: nil, reason: "", remark: nil,
          after: .zero, clues: 0, isOverruled: false)),
    ]
  }

  private static var rules: [Event] {
    [
      .passed(.init(by: "a")),
      .lapsed(.init(by: "a", typed: hostile, after: .seconds(20))),
      .moved(.init(by: "a", move: "wager", argument: "12", after: Milliseconds(8))),
      .hid(.init(rule: "fifty", options: [0, 2])),
      .hinted(.init(by: "a", number: 2, text: "It is blue.")),
      .scored(.init(by: "a", points: Points(thousandths: -3_333), rule: "neg", why: "too early")),
      .noted(.init(rule: "streak", key: "run", by: "a", value: -4)),
      .noted(.init(rule: "streak", key: "run", value: .max)),
      .said(.init(rule: "lives", text: hostile, to: "b")), .said(.init(rule: "lives", text: "x")),
      .closed(.init(number: 3)),
      .ended(.init(why: "all asked", rule: "lives")), .ended(.init(why: "left")),
    ]
  }

  static var actions: [Action] {
    [
      Action(.begin), Action(.next), Action(.clue, after: Milliseconds(9)), Action(.stop),
      Action(.buzz(by: "a"), after: .seconds(2)),
      Action(.answer(by: "a", text: hostile), after: Milliseconds(1), ruling: .partial),
      Action(.move(by: "b", name: "hint", argument: "")),
      Action(.timeUp(by: nil, typed: "")), Action(.timeUp(by: "b", typed: hostile)),
    ]
  }

  static func asked(_ place: Int, limit: Milliseconds?) -> Event.Asked {
    var chance = Chance(seed: 5)
    let prepared = SampleGame.packet().question(at: place)
    let shown = prepared?.shown(chance: &chance)
    return Event.Asked(
      number: 1, index: place, part: 1, parts: 2, worth: Points(thousandths: 12_500), limit: limit,
      shown: shown
        ?? Shown(
          card: Card(
            Question(id: "", stem: "", form: .truth(true)),
            leadIn: nil, source: nil)))
  }
}
