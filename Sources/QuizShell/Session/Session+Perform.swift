import ArgumentParser

extension Session {
  /// Carries out a command, given as the words behind `canon`.
  func perform(_ words: [String]) throws(CanonError) {
    if let help = HelpText.requested(by: words) {
      return try write(try help.text(width: world.width()))
    }
    try CommandTree.check(words)
    let command = try parse(words)
    if let own = command as? any SessionCommand { return try own.run(in: self) }
    try write(HelpText(of: type(of: command)).text(width: world.width()))
  }

  /// A command is parsed alone where the words lead to one: reading the options of all that stand
  /// above it takes longer than loading a pack.
  private func parse(_ words: [String]) throws(CanonError) -> any ParsableCommand {
    let (command, depth) = CommandTree.find(words)
    do {
      if depth > 0, CommandTree.children(of: command).isEmpty {
        return try command.parseAsRoot(Array(words.dropFirst(depth)))
      }
      return try Canon.parseAsRoot(words)
    } catch {
      if Canon.exitCode(for: error) == .success {
        return PrintedText(text: Canon.fullMessage(for: error) + "\n")
      }
      throw .usage(
        UsageWords.plain(Canon.message(for: error)), command: CommandTree.path(words))
    }
  }
}

/// Text that the parser wants to be printed, such as the version.
struct PrintedText: SessionCommand {
  var text = ""

  init() {}
  init(text: String) { self.text = text }
  init(from decoder: any Decoder) throws {}

  func run(in session: Session) throws(CanonError) { try session.write(text) }
}

/// The parser's words in the manner of our own: lower case, no full stop.
enum UsageWords {
  static func plain(_ message: String) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    let plain = first.hasSuffix(".") ? String(first.dropLast()) : first
    return plain.prefix(1).lowercased() + plain.dropFirst()
  }
}
