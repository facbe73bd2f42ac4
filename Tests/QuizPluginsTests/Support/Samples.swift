import QuizCore
import QuizJudge
import QuizPlugins
import TestKit

/// Plugins and games for tests.
enum Samples {
  /// A plugin that is all right but for what is given.
  static func plugin(_ body: String, name: String = "sample") throws -> Plugin {
    try Plugin(name: name, source: Array(source(body).utf8))
  }

  /// The text of a plugin with its summary, its reason and `body`.
  static func source(_ body: String) -> String {
    "return { summary = \"It is a sample.\", why = \"It is tested.\",\n\(body)\n}"
  }

  /// Everyone, and the plugin.
  static func ruleset(_ plugin: Plugin, options: Options? = nil) -> Ruleset {
    let rule = plugin.entry.make(options ?? Options(plugin.about))
    return Ruleset(name: "everyone, \(plugin.name)", rules: [Everyone(), rule])
  }

  /// A game of text questions, each answered by "Rome", that has begun.
  static func game(
    _ body: String, players: [String] = ["ann"], questions: Int = 3
  ) throws -> Game {
    let ruleset = ruleset(try plugin(body))
    let packet = Packet(
      (1...questions).map {
        var question = Question(
          id: ID("q\($0)"), stem: "Question \($0)?", form: .text(TextAnswer("Rome")))
        question.category = $0 % 2 == 0 ? "even" : "odd"
        question.difficulty = $0
        return question
      })
    let setup = Setup(
      contestants: players.map { Contestant($0) }, seed: 7, length: questions)
    var game = Game(packet: packet, ruleset: ruleset, setup: setup)
    _ = try game.perform(Action(.begin))
    return game
  }
}

extension Game {
  /// Puts the next question and answers it; the events of both.
  @discardableResult
  mutating func round(_ text: String = "Rome", by: ID<Contestant> = "ann") throws -> [Event] {
    try perform(Action(.next)) + perform(Action(.answer(by: by, text: text)))
  }

  /// How an action fails, in words; nil where it does not.
  mutating func failure(_ deed: Action.Deed) -> String? {
    do { _ = try perform(Action(deed)) } catch {
      if case .failed(let failure) = error { return failure.words }
    }
    return nil
  }
}

extension [Event] {
  /// The entries of the ledger, as `rule +2 (why)`.
  var ledger: [String] {
    compactMap {
      guard case .scored(let scored) = $0 else { return nil }
      return "\(scored.rule) \(scored.points.signed) (\(scored.why))"
    }
  }

  /// What the rules have said.
  var words: [String] {
    compactMap { if case .said(let said) = $0 { said.text } else { nil } }
  }
}
