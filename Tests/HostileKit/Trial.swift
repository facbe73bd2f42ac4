import QuizCore
import QuizJudge
import QuizPlugins

/// Tries a plugin: reads it, and plays a game in which each of its hooks is asked, until it fails.
public struct Trial: Sendable {
  /// How it failed, or how the game ended before its time; nil where nothing of the kind happened.
  public private(set) var words: String?
  /// The most that one call has used up.
  public private(set) var usage = PluginUsage()

  public init(name: String, source: [UInt8]) {
    do {
      let plugin = try Plugin(name: name, source: source)
      words = Trial.play(plugin)
      usage = plugin.usage
    } catch {
      words = error.description
      usage = error.usage
    }
  }

  private static func play(_ plugin: Plugin) -> String? {
    let rule = plugin.entry.make(Options(plugin.about))
    let rules = plugin.about.isSeating ? [rule] : [Everyone(), rule]
    var setup = Setup(
      contestants: ["ann", "ben"].map { Contestant($0) }, seed: 1, length: questions.count)
    setup.time = .seconds(20)
    var game = Game(
      packet: Packet(questions), ruleset: Ruleset(name: "trial", rules: rules), setup: setup)
    for deed in deeds(plugin.about.moves) {
      do {
        _ = try game.perform(Action(deed))
      } catch {
        if case .failed(let failure) = error { return failure.words }
      }
      if let ending = game.state.ending, ending.rule == nil, ending.why.contains("without end") {
        return ending.why
      }
    }
    return nil
  }

  /// Right and wrong answers, silence, and every move.
  private static func deeds(_ moves: [Move]) -> [Action.Deed] {
    var deeds: [Action.Deed] = [.begin]
    for number in questions.indices {
      deeds.append(.next)
      deeds += moves.map { .move(by: "ann", name: $0.name, argument: "") }
      deeds.append(.answer(by: "ann", text: "Rome"))
      deeds.append(
        number == 1 ? .timeUp(by: "ben", typed: "Os") : .answer(by: "ben", text: "Oslo"))
    }
    return deeds + [.next]
  }

  private static let questions: [Question] = (1...3).map {
    let form: AnswerForm =
      $0 == 2
      ? .choice(right: TextAnswer("Rome"), wrong: ["Bern", "Riga"]) : .text(TextAnswer("Rome"))
    return Question(id: ID("q\($0)"), stem: "Question \($0)?", form: form)
  }
}
