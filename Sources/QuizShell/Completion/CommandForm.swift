/// What a command takes, as its help tells it: so that a command completes without a word of its own
/// about that.
struct CommandForm {
  struct Option {
    var name: String
    /// What its value is called, such as `file`; nil for a flag.
    var value: String?
    var summary: String
  }

  /// What the arguments are called, in their order: `packs`, `file`.
  private(set) var arguments: [String] = []
  private(set) var options: [Option] = []

  init(_ command: any SessionCommand.Type) {
    let help = Canon.helpMessage(for: command, columns: 10_000)
    for line in help.split(separator: "\n") where line.hasPrefix("  ") { read(line.dropFirst(2)) }
  }

  /// Reads `--log <file>   Keep a log.` or `<packs>   Packs, by name or path.`
  private mutating func read(_ line: Substring) {
    let columns = line.split(separator: "  ", omittingEmptySubsequences: true)
    guard let first = columns.first else { return }
    let words = first.split(separator: " ").map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
    let value = words.last.flatMap(CommandForm.bracketed)
    if let name = words.first(where: { $0.hasPrefix("--") }) {
      let summary = columns.dropFirst().joined(separator: " ").drop { $0 == " " }
      options.append(Option(name: String(name), value: value, summary: String(summary)))
    } else if let value, words.count == 1 {
      arguments.append(value)
    }
  }

  private static func bracketed(_ word: Substring) -> String? {
    word.hasPrefix("<") && word.hasSuffix(">") ? String(word.dropFirst().dropLast()) : nil
  }

  func option(_ name: String) -> Option? { options.first { $0.name == name } }

  /// What the argument at a place is called; the last one may be given again.
  func argument(at place: Int) -> String? {
    arguments.indices.contains(place) ? arguments[place] : arguments.last
  }

  /// The words that are arguments: no options, nor values behind them.
  func arguments(among words: [String]) -> [String] {
    var found: [String] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-"), word.count > 1 {
        isValue = option(word)?.value != nil
      } else {
        found.append(word)
      }
    }
    return found
  }
}
