import Glibc
import QuizCore
import QuizText

extension CanonError: CustomStringConvertible {
  /// The message: what is wrong, and what to do.
  var description: String {
    switch self {
    case .usage(let words, let command):
      "\(words); see \"canon help\(command.isEmpty ? "" : " \(command)")\""
    case .unknownCommand(let word, let nearest, let group): Self.unknown(word, nearest, group)
    case .words(let error): error.description
    case .badValue(let value, let option, let wanted):
      "\"\(value.visible)\" will not do for \(option); give \(wanted)"
    case .missingChoice(let choices): choices
    case .playerTwice(let name):
      "the player \"\(name.visible)\" is named twice; give each a name of their own"
    case .noPlayer(let name, let players):
      "there is no player \"\(name.visible)\"; playing are \(Self.list(players)). "
        + "To answer with words that begin with \"@\", write @\(players.first ?? "name") first"
    case .severalPlayers(let name, let fitting):
      "\"@\(name.visible)\" may be \(Self.list(fitting)); write more of the name"
    case .gameOn(let command):
      "\"\(command.visible)\" has to wait, a game is on; leave it with /quit"
    case .noGame(let word):
      "\"/\(word.visible)\" is for a game, and none is on; start one with \"play\""
    case .noMove(let word, let nearest):
      "there is no move or command \"/\(word.visible)\"\(Self.meant(nearest.map { "/\($0)" })); "
        + "/moves lists them, and // types an answer that begins with /"
    case .shellInside: "the shell is open already; type a command"
    case .refused(.failed(let failure)):
      Escaping.terminal(failure.words, lines: .kept)
        + "\n  the game is as it was before; /without goes on without \(failure.rule.visible)"
    case .refused(let refusal): refusal.description.visible
    case .noFailure(let name): Self.noFailure(name)
    case .ruleset(let problems):
      problems.map { Escaping.terminal($0.description, lines: .kept) }.joined(separator: "\n")
    case .noRule(let name, let nearest):
      "there is no rule or ruleset \"\(name.visible)\"\(Self.meant(nearest)); "
        + "\"canon rules list\" names them all"
    case .noQuestions(let packs, let filters): Self.noQuestions(packs, filters)
    case .answer(let words): words.visible
    case .protest(let fault): fault.description
    default: inputDescription
    }
  }

  private var inputDescription: String {
    switch self {
    case .packs(let problems), .results(let problems):
      problems.map { Escaping.terminal($0, lines: .kept) }
        .joined(separator: "\n")
    case .edit(let fault): fault.description
    case .bank(let fault): fault.description
    case .unreadable(let path, let code):
      "cannot read \"\(path.visible)\": \(Self.system(code)); check the path and its permissions"
    case .unwritable(let path, let code):
      "cannot write \"\(path.visible)\": \(Self.system(code)); check the folder and its permissions"
    case .unpaired(let words): words.visible
    case .input(let error): error.description
    case .log(let words): Escaping.terminal(words, lines: .kept)
    case .output(let error): error.description
    case .batch(let path, let failed):
      "\(path.visible): \(failed) \(failed == 1 ? "line" : "lines") could not be judged; "
        + "the lines above say which, and why"
    case .at(let file, let line, let cause): "\(file.visible):\(line): \(cause)"
    default: ""
    }
  }

  private static func unknown(_ word: String, _ nearest: String?, _ group: String?) -> String {
    let command = group.map { "\($0) \(word.visible)" } ?? word.visible
    let near = nearest.map { name in group.map { "\($0) \(name)" } ?? name }
    let help = group.map { "canon help \($0)" } ?? "canon help"
    return "there is no command \"\(command)\"\(meant(near)); \"\(help)\" names them all"
  }

  private static func noFailure(_ name: String) -> String {
    name.isEmpty
      ? "no rule has failed; /without is for one that has"
      : "\"\(name.visible)\" has not failed; /without alone goes on without the rule that has"
  }

  private static func noQuestions(_ packs: [String], _ filters: [String]) -> String {
    let names = list(packs.map { "\"\($0.visible)\"" })
    if filters.isEmpty { return "\(names): no questions there; give another pack" }
    return "no question of \(names) is left by \(filters.map(\.visible).joined(separator: " ")); "
      + "leave one of these out"
  }

  static func meant(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0.visible)\"?" } ?? ""
  }

  private static func list(_ names: [String]) -> String {
    names.map(\.visible).joined(separator: ", ")
  }

  private static func system(_ code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    let text = String(cString: words)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
