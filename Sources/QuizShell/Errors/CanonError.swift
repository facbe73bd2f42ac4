import QuizCore
import QuizPacks
import QuizTerminal
import QuizText

/// Why a command could not be carried out. Each cause holds what its message needs.
enum CanonError: Error {
  // The call was wrong.
  case usage(String, command: String)
  case unknownCommand(String, nearest: String?, group: String?)
  case words(ShellWordsError)
  case badValue(String, option: String, wanted: String)
  case missingChoice(String)
  case playerTwice(String)
  case noPlayer(String, players: [String])
  case severalPlayers(String, fitting: [String])
  case gameOn(command: String)
  case noGame(String)
  case noMove(String, nearest: String?)
  case shellInside
  case refused(Refusal)
  /// No rule of this name has failed, or none at all.
  case noFailure(String)
  case ruleset([RulesetProblem])
  case noRule(String, nearest: String?)
  case noQuestions(packs: [String], filters: [String])
  case answer(String)
  case protest(ProtestFault)
  // An input could not be read, or an output not written.
  case packs([String])
  /// The lines about a tournament's file, or about results that another program wrote.
  case results([String])
  case unwritable(path: String, code: Int32)
  case edit(EditFault)
  case bank(BankFault)
  case unreadable(path: String, code: Int32)
  case input(InputError)
  case log(String)
  case output(OutputError)
  case batch(path: String, failed: Int)
  /// No pairing keeps the rules.
  case unpaired(String)
  /// A file of which no question could be used; what is wrong with it has been told already.
  case nothingConverted
  /// The thing examined fell short; what is wrong with it has been told already.
  case fellShort
  /// Left by Ctrl-C.
  case interrupted
  indirect case at(file: String, line: Int, CanonError)
}

extension CanonError {
  /// The exit status: 1 the thing examined fell short, 2 the call was wrong, 3 an input could not be
  /// read (or an output not written), 130 Ctrl-C.
  var status: Int32 {
    switch self {
    case .fellShort, .unpaired: 1
    case .packs, .edit, .bank, .results, .unreadable, .unwritable, .input, .log, .output, .batch: 3
    case .nothingConverted: 3
    case .refused(.failed): 3
    case .ruleset(let problems): problems.contains(where: \.isOfPlugin) ? 3 : 2
    case .interrupted: 130
    case .protest(.edit): 3
    case .at(_, _, let cause): cause.status
    default: 2
    }
  }

  /// Whether the message begins with a file and a place in it.
  var hasPlace: Bool {
    switch self {
    case .at, .packs, .results, .batch, .refused(.failed): true
    case .ruleset(let problems): problems.contains(where: \.isOfPlugin)
    default: false
    }
  }

  /// Whether a message is owed: not where all has been said.
  var isSilent: Bool {
    switch self {
    case .fellShort, .nothingConverted, .interrupted: true
    case .at(_, _, let cause): cause.isSilent
    default: false
    }
  }

  /// Whether going on is useless, as nobody can be told anything, or nothing be kept.
  var isFatal: Bool {
    switch self {
    case .output, .log, .interrupted: true
    case .at(_, _, let cause): cause.isFatal
    default: false
    }
  }
}

extension RulesetProblem {
  /// Whether a plugin's file is to blame.
  var isOfPlugin: Bool {
    if case .plugin = self { true } else { false }
  }
}
