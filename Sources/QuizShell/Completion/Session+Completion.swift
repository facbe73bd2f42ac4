import ArgumentParser
import QuizCore
import QuizPacks
import QuizTerminal

extension Session {
  /// What the word at the cursor may become.
  func complete(_ line: String, cursor: Int) -> [Completion] {
    guard let table else { return CommandCompletion(self).offers(line, cursor: cursor) }
    if line.hasPrefix("/"), !line.hasPrefix("//") {
      return GameCompletion(table, session: self).commands(line, cursor: cursor)
    }
    return GameCompletion(table, session: self).answers(line, cursor: cursor)
  }
}

/// Completes a command: commands, their options, and the names that stand behind these.
struct CommandCompletion {
  let session: Session

  init(_ session: Session) { self.session = session }

  func offers(_ line: String, cursor: Int) -> [Completion] {
    let words = CommandWords(line, cursor: cursor)
    let (command, depth) = CommandTree.find(words.before)
    let children = CommandTree.children(of: command)
    if !children.isEmpty {
      guard depth == words.before.count else { return [] }
      let names = children.map {
        Completion(CommandTree.name(of: $0), description: $0.configuration.abstract)
      }
      return depth == 0 ? names + [Completion("quit", description: "Leave the shell.")] : names
    }
    if words.current.hasPrefix("-") { return OptionWords.of(command) }
    let path = CommandTree.path(words.before)
    return names(after: words.before.last ?? "", path: path)
  }

  /// The names that fit behind an option, or as an argument of the command.
  private func names(after last: String, path: String) -> [Completion] {
    switch last {
    case "--rules": return rulesets + rules
    case "--kind": return Kind.allCases.map { Completion($0.rawValue, description: $0.title) }
    case "--questions": return [Completion("all")]
    case _ where last.hasPrefix("--"): return []
    default: break
    }
    switch path {
    case "play", "pack show", "pack check", "pack format": return packs
    case "rules show": return rulesets + rules
    case "help":
      return CommandTree.children(of: Canon.self).map { Completion(CommandTree.name(of: $0)) }
    default: return []
    }
  }

  private var packs: [Completion] {
    session.packs.shelf.all().map { Completion($0.name, description: $0.path) }
  }

  private var rules: [Completion] {
    session.rulebook.entries.map { Completion($0.about.name, description: $0.about.summary) }
  }

  private var rulesets: [Completion] {
    session.rulebook.rulesets.map { Completion($0.name, description: $0.summary) }
  }
}

/// The options of a command, as its help tells them.
enum OptionWords {
  static func of(_ command: any SessionCommand.Type) -> [Completion] {
    let help = Canon.helpMessage(for: command, columns: 10_000)
    return help.split(separator: "\n").flatMap { line -> [Completion] in
      guard line.hasPrefix("  -") else { return [] }
      let words = line.split(separator: " ")
      let name = words.first { $0.hasPrefix("--") }
      let text = line.dropFirst(2).split(separator: "  ").dropFirst().joined(separator: " ")
      return name.map { [Completion(String($0), description: text)] } ?? []
    }
  }
}
