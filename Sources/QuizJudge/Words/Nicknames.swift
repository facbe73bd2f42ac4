/// Given names and what they are shortened to: Leo DiCaprio for Leonardo DiCaprio.
enum Nicknames {
  /// Whether one of the two words is a full name and the other its short form.
  static func arePair(_ one: ArraySlice<Letter>, _ other: ArraySlice<Letter>) -> Bool {
    let (a, b) = (Hash.key(one), Hash.key(other))
    return shorts[a]?.contains(b) == true || shorts[b]?.contains(a) == true
  }

  static func isKnown(_ word: ArraySlice<Letter>) -> Bool { known.contains(Hash.key(word)) }

  /// The keys of the short forms by that of the full name.
  private static let shorts: [UInt64: Set<UInt64>] = {
    var shorts: [UInt64: Set<UInt64>] = [:]
    for line in WordLists.nicknames.split(separator: "/") {
      let keys = line.split(separator: " ").map { Hash.key(String($0)) }
      shorts[keys[0], default: []].formUnion(keys.dropFirst())
    }
    return shorts
  }()

  private static let known = shorts.reduce(into: Set(shorts.keys)) { $0.formUnion($1.value) }
}
