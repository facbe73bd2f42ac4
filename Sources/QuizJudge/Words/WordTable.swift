/// What the judge knows about single words, looked up by the hash of their letters.
struct WordTable: Sendable {
  struct Entry: Sendable {
    var hash: UInt64 = 0
    /// The key of the word it stands for, 0 for itself.
    var key: UInt64 = 0
    var kind: WordKind = []
    var number: NumberWord = .none
  }

  static let shared = WordTable()

  private var slots = [Entry](repeating: Entry(), count: 4096)

  @inline(__always)
  func entry(_ hash: UInt64) -> Entry? {
    var slot = Int(truncatingIfNeeded: hash >> 20) & 4095
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot] }
      slot = (slot + 1) & 4095
    }
    return nil
  }

  private init() {
    for (kind, words) in WordLists.kinds {
      for word in words.split(separator: " ") { edit(word) { $0.kind.formUnion(kind) } }
    }
    for group in WordLists.synonyms.split(separator: "\n") { addGroup(group) }
    for (word, number) in NumberWord.all {
      edit(Substring(word)) {
        $0.number = number
        $0.kind.formUnion(number.isOrdinal ? [.number, .ordinal] : .number)
      }
    }
  }

  /// A line of synonyms: all stand for the first.
  private mutating func addGroup(_ group: Substring) {
    let words = group.split(separator: " ")
    guard let first = words.first else { return }
    let key = Stem.key([Letter](folded: String(first)))
    for word in words { edit(word) { $0.key = key } }
  }

  private mutating func edit(_ word: Substring, _ change: (inout Entry) -> Void) {
    let hash = Hash.key(String(word))
    var slot = Int(truncatingIfNeeded: hash >> 20) & 4095
    while slots[slot].hash != 0 && slots[slot].hash != hash { slot = (slot + 1) & 4095 }
    slots[slot].hash = hash
    change(&slots[slot])
  }
}
