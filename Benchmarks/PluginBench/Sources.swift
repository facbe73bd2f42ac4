import Glibc
import QuizCore
import QuizJudge
import QuizPlugins

/// Plugins and games to measure with.
enum Sources {
  static let names = ["everyone", "worth", "partial", "streak"]

  /// A built-in rule in Lua.
  static func twin(_ name: String, in folder: String) -> Plugin? {
    plugin(name, at: "\(folder)/Examples/Twins/\(name).lua")
  }

  static func plugin(_ name: String, at path: String) -> Plugin? {
    guard let source = bytes(path) else { return nil }
    return try? Plugin(name: name, source: source)
  }

  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let got = fread(&piece, 1, piece.count, file), got > 0 { bytes += piece[..<got] }
    return bytes
  }

  /// A game of 20 questions by one player.
  static func game(_ ruleset: Ruleset, seed: UInt64) -> Game {
    Game(
      packet: packet, ruleset: ruleset,
      setup: Setup(contestants: [Contestant("ann")], seed: seed, length: 20))
  }

  private static let packet = Packet((0..<20).map(question))

  private static func question(_ number: Int) -> Question {
    let right = TextAnswer("answer \(number)")
    let wrong = ["first distractor", "second distractor", "third distractor"]
    var question = Question(
      id: ID("q\(number)"), stem: "Question \(number), about as long as questions are?",
      form: number % 2 == 0 ? .text(right) : .choice(right: right, wrong: wrong))
    question.difficulty = 1 + number % 5
    return question
  }
}
