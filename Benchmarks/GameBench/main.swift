import QuizCore
import QuizJudge
import QuizLog
import Timing

// Games of 20 questions with 4 rules by one simulated player, in process, on one core.

func question(_ number: Int) -> Question {
  let right = TextAnswer("answer \(number)")
  let wrong = ["first distractor", "second distractor", "third distractor"]
  var question = Question(
    id: ID("q\(number)"), stem: "Question \(number), about as long as questions are?",
    form: number % 2 == 0 ? .text(right) : .choice(right: right, wrong: wrong))
  question.difficulty = 1 + number % 5
  return question
}

let line = "everyone, worth, speed, streak"
let ruleset = try Ruleset(line)
let packet = Packet((0..<20).map(question))

func setup(_ seed: UInt64) -> Setup {
  Setup(contestants: [Contestant("ann")], seed: seed, length: 20)
}

/// Plays one game to its end; three of four answers are right.
func play(_ seed: UInt64, perform: (Action, inout Game) throws(Refusal) -> Void) -> Game {
  var game = Game(packet: packet, ruleset: ruleset, setup: setup(seed))
  var chance = Chance(seed: seed, stream: 7)
  try? perform(Action(.begin), &game)
  while (try? perform(Action(.next), &game)) != nil, game.state.phase == .open,
    let shown = game.state.question?.shown
  {
    let isRight = chance.below(4) != 0
    let guess = isRight ? shown.answer : shown.options.first ?? "no idea"
    let answer = Action.Deed.answer(by: "ann", text: guess)
    try? perform(Action(answer, after: Milliseconds(chance.below(15_000))), &game)
  }
  return game
}

/// Counts, and keeps nothing.
struct Count: EventSink {
  var events = 0
  mutating func take(_ event: Event) { events += 1 }
}

func plain(_ seed: UInt64) -> Int {
  var count = Count()
  _ = play(seed) { (action, game) throws(Refusal) in try game.perform(action, into: &count) }
  return count.events
}

func logged(_ seed: UInt64) -> Int {
  var log = LogEncoder(capacity: 1 << 15)
  log.header(LogHeader(packs: [], ruleset: ruleset.name, setup: setup(seed)))
  let game = play(seed) { (action, game) throws(Refusal) in try log.perform(action, in: &game) }
  log.scoreboard(game.state.scoreboard)
  return log.count
}

func report(_ name: String, _ unit: String, _ play: (UInt64) -> Int) {
  for seed in 0..<200 { _ = play(UInt64(seed)) }
  var total = 0
  let time = Timing.measure { for seed in 0..<games { total += play(UInt64(seed)) } }
  let rate = Timing.fixed(Double(games) / Double(time) * 1e9, 0)
  print("  \(name): \(rate) games a second, \(total / games) \(unit) a game")
}

let arguments = CommandLine.arguments.dropFirst()
let games = arguments.first.flatMap { Int($0) } ?? 40_000
// "plain" or "logged" after the number measures one kind alone, as a profiler wants it.
let kind = arguments.dropFirst().first
print("games of 20 questions, \(line), one core")
if kind != "logged" { report("without a log", "events", plain) }
if kind != "plain" { report("with its log written to memory", "bytes", logged) }
