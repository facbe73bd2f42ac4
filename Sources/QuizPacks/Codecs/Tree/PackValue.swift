/// What stands behind a key of a pack, whatever kind of file it is written to.
public indirect enum PackValue: Hashable, Sendable {
  /// Words, kept as they are spelled.
  case text(String)
  /// A figure that is kept as it is spelled: without quotes in YAML, a string in JSON.
  case figure(String)
  /// `true`, `false` or a number: without quotes in YAML and in JSON.
  case literal(String)
  case list([PackValue])
  case map([Entry])

  /// A key and what stands behind it.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: PackValue

    public init(_ key: String, _ value: PackValue) {
      self.key = key
      self.value = value
    }
  }

  /// The spelling of what is no list or map.
  public var spelling: String? {
    switch self {
    case .text(let text), .figure(let text), .literal(let text): text
    case .list, .map: nil
    }
  }

  public var items: [PackValue] {
    if case .list(let items) = self { items } else { [] }
  }

  public var entries: [Entry] {
    if case .map(let entries) = self { entries } else { [] }
  }

  /// The value of a key; setting nil removes it, and a new one goes to the end.
  public subscript(key: String) -> PackValue? {
    get { entries.first { $0.key == key }?.value }
    set {
      var entries = entries
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append(Entry(key, value))
      case (nil, nil): break
      }
      self = .map(entries)
    }
  }

  /// The value with figures as the texts that they are to people.
  public var asText: PackValue {
    switch self {
    case .figure(let words): .text(words)
    case .text, .literal: self
    case .list(let items): .list(items.map(\.asText))
    case .map(let entries): .map(entries.map { Entry($0.key, $0.value.asText) })
    }
  }
}
