import QuizCore
import QuizJudge
import QuizLog

/// A game that plays itself, one action a line of input.
struct Probe {
  var path: String
  var seed: UInt64

  func run() throws {
    let setup = Setup(contestants: [Contestant("ann"), Contestant("bob")], seed: seed, length: 8)
    let ruleset = try Ruleset("everyone, worth, speed")
    var game = Game(packet: packet, ruleset: ruleset, setup: setup)
    let writer = try LogWriter(path: path)
    try writer.write(LogHeader(packs: [], ruleset: ruleset.name, setup: setup))
    say("0")
    var number = 0
    while readLine() != nil, game.state.phase != .over {
      let action = next(game.state)
      let events = try game.perform(action)
      try writer.append(action, events)
      number += 1
      say("\(number)")
    }
    if game.state.phase == .over { try writer.finish(game.state.scoreboard) }
    say("done")
  }

  private var packet: Packet {
    Packet(
      (1...8).map { number in
        let answer = TextAnswer("answer \(number)", accept: [], prompt: [], reject: [])
        let wrong = ["one", "two", "three"].map { "wrong \($0)" }
        return Question(
          id: ID("q\(number)"), stem: "Which is answer \(number)?",
          form: number % 2 == 0 ? .text(answer) : .choice(right: answer, wrong: wrong))
      })
  }

  private func next(_ state: State) -> Action {
    guard state.hasBegun else { return Action(.begin) }
    guard state.phase == .open, let who = state.remaining.first else { return Action(.next) }
    var chance = Chance(seed: seed, stream: UInt64(state.events))
    let text = "answer \(state.number + chance.below(2))"
    return Action(.answer(by: who, text: text), after: Milliseconds(chance.below(9000)))
  }
}
