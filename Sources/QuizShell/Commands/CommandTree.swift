import ArgumentParser
import QuizText

/// Finds commands by their words.
enum CommandTree {
  /// Refuses a word that stands where a command must and is none, and says which may be meant.
  static func check(_ words: [String]) throws(CanonError) {
    guard let first = words.first, !first.hasPrefix("-") else { return }
    guard let command = child(first, of: Canon.self) else {
      throw .unknownCommand(first, nearest: nearest(first, in: Canon.self), group: nil)
    }
    guard !children(of: command).isEmpty, words.count > 1, !words[1].hasPrefix("-") else { return }
    if child(words[1], of: command) == nil {
      throw .unknownCommand(words[1], nearest: nearest(words[1], in: command), group: first)
    }
  }

  /// Whether a word names a command.
  static func isCommand(_ word: String) -> Bool { child(word, of: Canon.self) != nil }

  /// The command to which the first words lead, and how many they are.
  static func find(_ words: [String]) -> (command: any SessionCommand.Type, depth: Int) {
    var command: any SessionCommand.Type = Canon.self
    var depth = 0
    for word in words {
      guard let next = child(word, of: command) else { break }
      command = next
      depth += 1
    }
    return (command, depth)
  }

  /// The words that lead to the command meant: `pack list`.
  static func path(_ words: [String]) -> String {
    words.prefix(find(words).depth).joined(separator: " ")
  }

  static func children(of command: any SessionCommand.Type) -> [any SessionCommand.Type] {
    command.children
  }

  static func name(of command: any SessionCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }

  private static func child(
    _ word: String, of command: any SessionCommand.Type
  ) -> (any SessionCommand.Type)? {
    children(of: command).first { name(of: $0) == word }
  }

  private static func nearest(_ word: String, in command: any SessionCommand.Type) -> String? {
    Nearest.name(to: word, among: children(of: command).map(name))
  }
}
