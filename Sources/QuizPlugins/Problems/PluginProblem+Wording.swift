import Glibc
import QuizText

extension PluginProblem: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch cause {
    case .unreadable(let code): "cannot be read: \(PluginProblem.system(code))"
    case .tooLarge(let size):
      "has \(size) bytes; a plugin may have \(PluginLimits.file), since it is read at each start"
    case .notUTF8: "is no UTF-8 text; save it as UTF-8"
    case .memory: "there is no memory for another interpreter"
    case .lua(let words): words
    case .missing(let what): "\"\(what)\" is missing; every plugin has it"
    case .wrong(let what, let found, let wanted): "\(what) is \(found); give \(wanted)"
    case .unknown(let name, let place, let known): PluginProblem.unknown(name, place, known)
    case .badName(let name, let what):
      "\"\(name)\" will not do for a name (\(what)); use lower-case letters from a to z"
    }
  }

  /// Names that are meant for something else, and what for.
  private static let hints = [
    "isOver": "ending", "name": "the name of the file is the name of the rule",
    "hint": "help", "description": "summary", "isSeating": "seating",
  ]

  private static func unknown(_ name: String, _ place: String, _ known: [String]) -> String {
    if let hint = hints[name] { return "\(place) has no \"\(name)\": \(hint)" }
    let near = Nearest.name(to: name, among: known).map { "; did you mean \"\($0)\"?" }
    return "\(place) has no \"\(name)\"\(near ?? "; it has \(known.joined(separator: ", "))")"
  }

  private static func system(_ code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    let text = String(cString: words)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension PluginProblem {
  /// What stopped a file from being read.
  init(_ failure: HookFailure, in file: String) {
    var line = failure.line
    var words = failure.words(file: file)
    // An error of grammar carries its place in the message alone.
    if case .lua = failure.cause, line == 0, words.hasPrefix(file + ":") {
      let rest = words.dropFirst(file.count + 1)
      let digits = rest.prefix { $0.isNumber }
      line = Int(digits) ?? 0
      words = String(rest.dropFirst(digits.count).drop { $0 == ":" || $0 == " " })
    }
    self.init(.lua(words), line: line)
  }
}

extension PluginProblems: CustomStringConvertible {
  /// A line for each: `streak.lua:12: …`.
  public var description: String { lines.joined(separator: "\n") }

  public var lines: [String] {
    problems.map { "\($0.line > 0 ? "\(file):\($0.line)" : file): \($0)" }
  }
}
