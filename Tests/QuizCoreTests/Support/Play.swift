@testable import QuizCore

/// A game told line by line: what is done goes in as words, what the ledger says comes out.
///
/// The lines: `next`, `clue`, `late`, `ann late`, `ann buzzes`, `ann says TEXT`,
/// `ann moves NAME ARGUMENT`, each with ` at 2s` behind it where it takes time.
struct Play {
  private(set) var game: Game
  private(set) var events: [Event] = []

  init(
    _ line: String, _ questions: [Question], players: [String] = ["ann"], length: Int? = nil,
    seed: UInt64 = 1, adapt: (inout Setup) -> Void = { _ in }
  ) throws {
    var setup = Setup(
      contestants: players.map { Contestant($0) }, seed: seed, length: length ?? questions.count)
    adapt(&setup)
    game = Game(packet: Packet(questions), ruleset: try Ruleset(line), setup: setup)
    try perform(Action(.begin))
  }

  mutating func run(_ lines: String...) throws {
    for line in lines { try perform(Play.action(line)) }
  }

  /// Takes one line and returns the action that it was.
  mutating func take(_ line: String) throws -> Action {
    let action = Play.action(line)
    try perform(action)
    return action
  }

  /// The words with which a line is refused; nil where it is not.
  mutating func refusal(_ line: String) -> String? {
    do {
      try perform(Play.action(line))
      return nil
    } catch let refusal as Refusal {
      return refusal.description
    } catch {
      return "\(error)"
    }
  }

  private mutating func perform(_ action: Action) throws {
    events += try game.perform(action)
  }

  private static func action(_ line: String) -> Action {
    let timed = line.split(separator: " at ", maxSplits: 1).map(String.init)
    let after = timed.count > 1 ? Milliseconds(timed[1]) ?? .zero : .zero
    let words = timed[0].split(separator: " ", maxSplits: 2).map(String.init)
    return Action(deed(words), after: after)
  }

  private static func deed(_ words: [String]) -> Action.Deed {
    let who = ID<Contestant>(words[0])
    guard words.count > 1 else {
      return ["clue": .clue, "late": .timeUp(by: nil, typed: ""), "stop": .stop][words[0]] ?? .next
    }
    let rest = words.count > 2 ? words[2] : ""
    switch words[1] {
    case "buzzes": return .buzz(by: who)
    case "late": return .timeUp(by: who, typed: rest)
    case "moves":
      let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
      return .move(by: who, name: parts.first ?? "", argument: parts.count > 1 ? parts[1] : "")
    default: return .answer(by: who, text: rest)
    }
  }
}

extension Play {
  var state: State { game.state }

  /// `ann +10 answer`, an entry a line.
  var ledger: [String] {
    events.compactMap { event in
      guard case .scored(let scored) = event else { return nil }
      return "\(scored.by) \(scored.points.signed) \(scored.rule)"
    }
  }

  var scores: [String] {
    state.lines.map { "\($0.contestant.name) \($0.score)" }
  }

  var ending: String? { state.ending?.why }

  var isOver: Bool { state.phase == .over }

  /// What rules have told the players.
  var said: [String] {
    events.compactMap { event in
      guard case .said(let said) = event else { return nil }
      return said.text
    }
  }

  func count(_ isWanted: (Event) -> Bool) -> Int { events.count(where: isWanted) }

  var closings: Int {
    count {
      if case .closed = $0 { true } else { false }
    }
  }
}
