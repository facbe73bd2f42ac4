import QuizCore

/// Gathers the keys of a pack in the order in which an author would write them, leaving out those
/// with nothing to say.
struct Entries {
  private(set) var all: [PackValue.Entry] = []

  var map: PackValue { .map(all) }

  mutating func put(_ key: Key, _ value: PackValue?) {
    if let value { all.append(.init(key.name, value)) }
  }

  mutating func put(_ key: Key, text: String?) { put(key, text.map { .text($0) }) }

  mutating func put(_ key: Key, figure: String?) { put(key, figure.map { Entries.figure($0) }) }

  mutating func put(_ key: Key, texts: [String]) {
    if !texts.isEmpty { put(key, .list(texts.map { .text($0) })) }
  }

  mutating func put(_ key: Key, entries: [PackValue.Entry]) {
    if !entries.isEmpty { put(key, .map(entries)) }
  }

  /// A number, percentage or range in plain digits may stand without quotes; anything else is text.
  private static func figure(_ spelling: String) -> PackValue {
    let isFigure =
      spelling.utf8.contains { (48...57).contains($0) }
      && spelling.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 45 || $0 == 37 }
      && spelling.utf8.first.map { (48...57).contains($0) || $0 == 45 } == true
      && !spelling.hasPrefix("--") && !spelling.hasPrefix("-.")
    return isFigure ? .figure(spelling) : .text(spelling)
  }
}
