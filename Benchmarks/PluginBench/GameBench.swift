import QuizCore
import QuizPlugins
import Timing

/// Games of 20 questions with four rules in Lua, beside the same four in Swift.
enum GameBench {
  private static let games = 4000

  static func run(_ folder: String) {
    let line = Sources.names.joined(separator: ", ")
    var book = Rulebook.builtIn
    for name in Sources.names {
      if let twin = Sources.twin(name, in: folder) { book.add(twin.entry) }
    }
    guard let swift = try? Ruleset(line), let lua = try? Ruleset(line, book: book) else { return }
    print("\ngames of 20 questions, \(line), one core (rounds of \(games), median)")
    var (swifts, luas): ([Int], [Int]) = ([], [])
    for round in 0..<9 {
      swifts.append(Timing.measure { play(swift, from: round) })
      luas.append(Timing.measure { play(lua, from: round) })
    }
    tell("in Swift", swifts)
    tell("in Lua", luas)
  }

  private static func tell(_ name: String, _ times: [Int]) {
    let rate = Double(games) / Timing.median(times) * 1e9
    print("  \(name): \(Timing.fixed(rate, 0)) games a second")
  }

  private static func play(_ ruleset: Ruleset, from round: Int) {
    for game in 0..<games { playOne(ruleset, seed: UInt64(round * games + game)) }
  }

  /// Three of four answers are right.
  private static func playOne(_ ruleset: Ruleset, seed: UInt64) {
    var game = Sources.game(ruleset, seed: seed)
    var chance = Chance(seed: seed, stream: 7)
    var sink = NoSink()
    try? game.perform(Action(.begin), into: &sink)
    while (try? game.perform(Action(.next), into: &sink)) != nil, game.state.phase == .open,
      let shown = game.state.question?.shown
    {
      let isRight = chance.below(4) != 0
      let guess = isRight ? shown.answer : shown.options.first ?? "no idea"
      let answer = Action.Deed.answer(by: "ann", text: guess)
      try? game.perform(
        Action(answer, after: Milliseconds(chance.below(15_000))), into: &sink)
    }
  }
}
