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

  private static let size = 8192
  private var slots = [Entry](repeating: Entry(), count: size)

  @inline(__always)
  func entry(_ hash: UInt64) -> Entry? {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (Self.size - 1)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot] }
      slot = (slot + 1) & (Self.size - 1)
    }
    return nil
  }

  private init() {
    for (kind, words) in WordLists.kinds {
      for word in words.split(separator: " ") { edit(word) { $0.kind.formUnion(kind) } }
    }
    for group in WordLists.synonyms.split(separator: "\n") { addGroup(group) }
    for word in WordLists.distinct.split(separator: " ") {
      for form in [word, word + "s"] { edit(form) { $0.key = Hash.key(String(word)) } }
    }
    for (word, number) in NumberWord.all {
      edit(Substring(word)) {
        $0.number = number
        if number != .oh { $0.kind.formUnion(number.isOrdinal ? [.number, .ordinal] : .number) }
      }
    }
  }

  /// A line of synonyms: all stand for the first.
  private mutating func addGroup(_ group: Substring) {
    let words = group.split(separator: " ")
    guard let first = words.first else { return }
    let key = Stem.key([Letter](folded: String(first)))
    for word in words { edit(word) { $0.key = key } }
    // Draughts are drafts, where no line says otherwise.
    for word in words where word.utf8.count > 3 {
      edit(word + "s") { if $0.key == 0 { $0.key = key } }
    }
  }

  private mutating func edit(_ word: Substring, _ change: (inout Entry) -> Void) {
    let hash = Hash.key(String(word))
    var slot = Int(truncatingIfNeeded: hash >> 20) & (Self.size - 1)
    while slots[slot].hash != 0 && slots[slot].hash != hash { slot = (slot + 1) & (Self.size - 1) }
    slots[slot].hash = hash
    change(&slots[slot])
  }
}
