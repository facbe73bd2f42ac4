/// What the rules remember, each under its own name.
///
/// Kept in the order of first writing, so that two equal games have equal notes in every process;
/// there are few, and a search through them is quicker than hashing their keys.
public struct Notes: Hashable, Codable, Sendable {
  private var shelves: [Shelf] = []

  private struct Shelf: Hashable, Codable, Sendable {
    var rule: String
    var notes: [Event.Noted] = []
  }

  public init() {}

  /// The value under a key, of a contestant or of nobody in particular; nil where none was noted.
  public subscript(rule: String, key: String, by: ID<Contestant>? = nil) -> Int? {
    guard let shelf = shelves.first(where: { $0.rule == rule }) else { return nil }
    return shelf.notes.first { $0.key == key && $0.by == by }?.value
  }

  /// All notes in a fixed order.
  public var all: [Event.Noted] { shelves.flatMap(\.notes) }

  mutating func note(_ noted: Event.Noted) {
    guard let shelf = shelves.firstIndex(where: { $0.rule == noted.rule }) else {
      shelves.append(Shelf(rule: noted.rule, notes: [noted]))
      return
    }
    let known = shelves[shelf].notes.firstIndex { $0.key == noted.key && $0.by == noted.by }
    if let known {
      shelves[shelf].notes[known].value = noted.value
    } else {
      shelves[shelf].notes.append(noted)
    }
  }
}
