import ArgumentParser
import QuizCore
import QuizPacks
import QuizTerminal

/// Completes a command: commands, their options, and the names that stand behind these.
struct CommandCompletion {
  private let session: Session

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
    let whole = CommandWords(line, cursor: line.count)
    let typed = TypedCommand(
      path: words.before.prefix(depth).joined(separator: " "), form: CommandForm(command),
      before: Array(words.before.dropFirst(depth)),
      all: Array((whole.before + [whole.current]).dropFirst(depth)))
    return offers(typed, word: words.current)
  }

  private func offers(_ typed: TypedCommand, word: String) -> [Completion] {
    if let last = typed.before.last, let option = typed.form.option(last), let value = option.value
    {
      return values(value, typed, word: word)
    }
    if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
      return assigned(typed, option: String(word[..<equals]), value: word[equals...].dropFirst())
    }
    if word.hasPrefix("-") {
      return typed.form.options.map { Completion($0.name, description: $0.summary) }
    }
    let place = typed.form.arguments(among: typed.before).count
    return typed.form.argument(at: place).map { values($0, typed, word: word) } ?? []
  }

  /// `--tag=air`, in one word.
  private func assigned(
    _ typed: TypedCommand, option: String, value: Substring
  ) -> [Completion] {
    guard let name = typed.form.option(option)?.value else { return [] }
    return values(name, typed, word: String(value)).map {
      Completion(
        "\(option)=\($0.word)", description: $0.description, spaceFollows: $0.spaceFollows)
    }
  }

  /// What may stand for an argument or a value, by what the help calls it.
  private func values(_ name: String, _ typed: TypedCommand, word: String) -> [Completion] {
    switch name {
    case "pack", "packs", "old", "new":
      return packs + FileNames.completions(word, endings: [".yaml", ".yml", ".canonbank"])
    case "file": return FileNames.completions(word, endings: typed.endings)
    case "folder": return FileNames.completions(word).filter { $0.word.hasSuffix("/") }
    case "rules": return RuleLine(session.rulebook).completions(word)
    case "names" where typed.path.hasPrefix("rules"): return RuleLine(session.rulebook).names
    case "command":
      return CommandTree.children(of: Canon.self).map { Completion(CommandTree.name(of: $0)) }
    case "reader": return ["host", "players", "answers"].map { Completion($0) }
    case "format" where typed.path == "pack print":
      return ["md", "html", "csv"].map { Completion($0) }
    case "n" where typed.before.last == "--questions": return [Completion("all")]
    default: return questionValues(name, typed)
    }
  }

  private func questionValues(_ name: String, _ typed: TypedCommand) -> [Completion] {
    let read: KeyPath<PackValues, [Completion]>
    switch name {
    case "tag": read = \.tags
    case "category": read = \.categories
    case "kind": read = \.kinds
    case "1-3": read = \.difficulties
    default: return []
    }
    let found = typed.packs.compactMap { session.packs.shelf.find($0)?.path }
    return PackValues(found.compactMap { PackLoader.load(path: $0).pack })[keyPath: read]
  }

  private var packs: [Completion] {
    session.packs.shelf.all().map { Completion($0.name, description: $0.path) }
  }
}

/// A command as far as it is typed.
private struct TypedCommand {
  let path: String
  let form: CommandForm
  /// The words between the command and the one at the cursor.
  let before: [String]
  /// All words behind the command, those behind the cursor too.
  let all: [String]

  /// The packs that are named, before or behind the cursor.
  var packs: [String] {
    form.arguments(among: all).enumerated().filter { place, _ in
      ["pack", "packs"].contains(form.argument(at: place))
    }.map(\.element)
  }

  /// How files end that the command takes; empty where it takes any.
  var endings: [String] {
    switch path {
    case "play", "replay": [".canonlog"]
    case "run": [".canon"]
    default: []
    }
  }
}
