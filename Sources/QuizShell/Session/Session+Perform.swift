import ArgumentParser

extension Session {
  /// Carries out a command, given as the words behind `canon`.
  func perform(_ words: [String]) throws(CanonError) {
    if let help = HelpText.requested(by: words) {
      return try write(try help.text(width: world.width()))
    }
    try CommandTree.check(words)
    let (command, depth) = CommandTree.find(words)
    try read(command, Array(words.dropFirst(depth)), path: CommandTree.path(words))?.run(in: self)
  }

  /// The command with its options; nil where the parser had something to print instead.
  private func read(
    _ command: any SessionCommand.Type, _ words: [String], path: String
  ) throws(CanonError) -> (any SessionCommand)? {
    do {
      return try command.read(words)
    } catch {
      if command.exitCode(for: error) == .success {
        try write(command.fullMessage(for: error) + "\n")
        return nil
      }
      throw .usage(UsageWords.plain(command.message(for: error)), command: path)
    }
  }
}

/// The parser's words in the manner of our own: lower case, no full stop.
enum UsageWords {
  static func plain(_ message: String) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    let plain = first.hasSuffix(".") ? String(first.dropLast()) : first
    return plain.prefix(1).lowercased() + plain.dropFirst()
  }
}
