import QuizCore
import QuizJudge
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

/// Counts, and keeps nothing.
struct Count: EventSink {
  var events = 0
  mutating func take(_ event: Event) { events += 1 }
}

/// Plays one game to its end; three of four answers are right.
func play(_ seed: UInt64, _ packet: Packet, _ ruleset: Ruleset, into sink: inout some EventSink) {
  let player: ID<Contestant> = "ann"
  let setup = Setup(contestants: [Contestant("ann")], seed: seed, length: 20)
  var game = Game(packet: packet, ruleset: ruleset, setup: setup)
  var chance = Chance(seed: seed, stream: 7)
  try? game.perform(Action(.begin), into: &sink)
  while (try? game.perform(Action(.next), into: &sink)) != nil,
    game.state.phase == .open, let shown = game.state.question?.shown
  {
    let isRight = chance.below(4) != 0
    let guess = isRight ? shown.answer : shown.options.first ?? "no idea"
    let answer = Action.Deed.answer(by: player, text: guess)
    try? game.perform(Action(answer, after: Milliseconds(chance.below(15_000))), into: &sink)
  }
}

let games = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 40_000
let packet = Packet((0..<20).map(question))
let line = "everyone, worth, speed, streak"
let ruleset = try Ruleset(line)
var count = Count()
for seed in 0..<200 { play(UInt64(seed), packet, ruleset, into: &count) }
count = Count()
let time = Timing.measure {
  for seed in 0..<games { play(UInt64(seed), packet, ruleset, into: &count) }
}
let rate = Double(games) / Double(time) * 1e9
print("games of 20 questions, \(line), one core")
print("  without a log: \(Timing.fixed(rate, 0)) games a second")
print("  \(count.events / games) events a game, \(time / count.events) ns an event")
