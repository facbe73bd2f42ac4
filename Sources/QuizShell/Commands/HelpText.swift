import ArgumentParser

/// The help of a command, as the parser writes it from the command's own words.
struct HelpText {
  private let command: any SessionCommand.Type
  /// A word of the request that names no command.
  private var stray: (word: String, group: String?)?

  init(of command: any SessionCommand.Type) { self.command = command }

  /// The help asked for by `help pack list`, or by `--help` or `-h` behind a command.
  static func requested(by words: [String]) -> HelpText? {
    if words.first == "help", words.count > 1, !words.contains("--help") {
      return HelpText(path: Array(words.dropFirst()))
    }
    if words.first == "help" { return HelpText(of: Canon.self) }
    let options = words.prefix { $0 != "--" }
    guard options.contains("--help") || options.last == "-h" else { return nil }
    return HelpText(of: CommandTree.find(words).command)
  }

  private init(path: [String]) {
    let (found, depth) = CommandTree.find(path)
    command = found
    if depth < path.count {
      stray = (path[depth], depth > 0 ? path[..<depth].joined(separator: " ") : nil)
    }
  }

  func text(width: Int) throws(CanonError) -> String {
    if let stray {
      throw .unknownCommand(stray.word, nearest: nil, group: stray.group)
    }
    return Canon.helpMessage(for: command, columns: width) + "\n"
  }
}
