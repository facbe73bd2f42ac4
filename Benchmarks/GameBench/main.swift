import QuizCore
import QuizJudge

struct ByteSink: EventSink {
  var n = 0
  mutating func take(_ e: Event) { n += 1 }
}
var qs: [Question] = []
for i in 0..<20 {
  var q = Question(
    id: ID("q\(i)"), stem: "Question number \(i) about something long enough?",
    form: i % 2 == 0
      ? .text(TextAnswer("answer \(i)", accept: [], prompt: [], reject: []))
      : .choice(
        right: TextAnswer("answer \(i)", accept: [], prompt: [], reject: []),
        wrong: ["wrong one", "wrong two", "wrong three"]))
  q.difficulty = 1 + i % 5
  qs.append(q)
}
let packet = Packet(qs)
let rules = try Ruleset("everyone, worth, speed, streak")
let clock = ContinuousClock()
let ann: ID<Contestant> = "ann"
var total = 0
let games = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 20_000
let t = clock.measure {
  for g in 0..<games {
    var game = Game(
      packet: packet, ruleset: rules,
      setup: Setup(contestants: [Contestant("ann")], seed: UInt64(g), length: 20))
    var chance = Chance(seed: UInt64(g), stream: 7)
    var sink = ByteSink()
    try? game.perform(Action(.begin), into: &sink)
    while true {
      guard (try? game.perform(Action(.next), into: &sink)) != nil, game.state.phase == .open,
        let a = game.state.question
      else { break }
      let right = chance.below(4) != 0
      let text =
        a.shown.options.isEmpty
        ? (right ? a.shown.answer : "no idea") : a.shown.options[right ? a.shown.right[0] : 0]
      try? game.perform(
        Action(.answer(by: ann, text: text), after: Milliseconds(chance.below(15000))), into: &sink)
    }
    total += sink.n
  }
}
print(
  games, total,
  Double(games) / (Double(t.components.attoseconds) / 1e18 + Double(t.components.seconds)),
  "games/s")
