import QuizCore
import QuizJudge

@testable import QuizLog

/// A game that plays itself, and its log.
struct SampleGame {
  static let ruleset = Result { try Ruleset("everyone, worth, speed, streak, partial") }

  var packet = SampleGame.packet()
  var setup: Setup
  var log: [UInt8] = []
  var actions: [Action] = []

  init(seed: UInt64 = 7, length: Int = 7) throws {
    setup = Setup(contestants: [Contestant("ann"), Contestant("böb")], seed: seed, length: length)
    setup.time = .seconds(20)
    let ruleset = try SampleGame.ruleset.get()
    var game = Game(packet: packet, ruleset: ruleset, setup: setup)
    var encoder = LogEncoder()
    encoder.header(LogHeader(packs: [], ruleset: ruleset.name, setup: setup))
    var chance = Chance(seed: seed, stream: 99)
    while game.state.phase != .over {
      let action = SampleGame.next(game.state, &chance)
      try encoder.perform(action, in: &game)
      actions.append(action)
    }
    encoder.scoreboard(game.state.scoreboard)
    log = encoder.bytes
  }

  var lines: [[UInt8]] { log.split(separator: 0x0A).map { Array($0) } }

  func recording(_ bytes: [UInt8]? = nil) throws -> Recording {
    try LogReader.read(bytes: bytes ?? log, name: "a.canonlog")
  }

  func check(_ recording: Recording) throws -> [LogFinding] {
    LogCheck.check(recording, packet: packet, ruleset: try SampleGame.ruleset.get())
  }

  private static func next(_ state: State, _ chance: inout Chance) -> Action {
    guard state.hasBegun else { return Action(.begin) }
    guard state.phase == .open, let who = state.remaining.first else { return Action(.next) }
    let after = Milliseconds(chance.below(25_000))
    switch chance.below(8) {
    case 0: return Action(.timeUp(by: who, typed: "half a th"), after: after)
    case 1: return Action(.answer(by: who, text: "no\u{1B}[2J \"idea\"\n\u{202E}"), after: after)
    case 2:
      return Action(.answer(by: who, text: "protested"), after: after, ruling: .right)
    default:
      return Action(.answer(by: who, text: state.question?.shown.answer ?? ""), after: after)
    }
  }

  static func packet() -> Packet {
    let text = TextAnswer("Paris", accept: ["Lutetia"], prompt: [], reject: [])
    var tossup = Question(id: "q7", stem: "Which city?", form: .text(text))
    tossup.clues = ["It is on the Seine.", "Its tower (*) is of iron.", "It is in France."]
    var full = Question(id: "q1", stem: "Où est-ce, “exactly”?", form: .text(text))
    full.explanation = "It\u{2019}s on the map\t\\here\\."
    full.tags = ["geography", "towns"]
    full.difficulty = 3
    full.category = "places"
    full.hints = ["It begins with P."]
    full.worth = Points(thousandths: 2_500)
    return Packet([
      full,
      Question(id: "q2", stem: "Pick one.", form: .choice(right: text, wrong: ["Rome", "Oslo"])),
      Question(id: "q3", stem: "All?", form: .several(right: ["a", "b"], wrong: ["c"])),
      Question(id: "q4", stem: "So?", form: .truth(true)),
      Question(id: "q5", stem: "Sort.", form: .order(["one", "two", "three"])),
      Question(
        id: "q6", stem: "Pair.",
        form: .match([.init(left: "I", right: "1"), .init(left: "V", right: "5")])),
      tossup,
    ])
  }
}
