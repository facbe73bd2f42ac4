import QuizJudge

/// A text as a row of words, each with a hash of its letters without case and accents.
///
/// Cheaper than the judge's reading, which knows titles, plurals and numbers: here most texts are
/// only looked at once. `Ron's` is the word `ron`; digits with a comma or point between them are one
/// word.
struct Words: Sendable {
  struct Word: Sendable {
    let key: UInt64
    let kind: WordKind
    private let start32: UInt32
    private let end32: UInt32

    init(key: UInt64, start: Int, end: Int, hasDigit: Bool) {
      self.key = key
      kind = hasDigit ? .numeral : WordBook.kind(of: key)
      start32 = UInt32(truncatingIfNeeded: start)
      end32 = UInt32(truncatingIfNeeded: end)
    }

    /// Offsets in the text's UTF-8.
    var start: Int { Int(start32) }
    var end: Int { Int(end32) }
    var length: Int { end - start }
    func has(_ kind: WordKind) -> Bool { !self.kind.isDisjoint(with: kind) }
  }

  let text: String
  let list: [Word]

  init(_ text: String) {
    self.text = text
    list =
      text.utf8.withContiguousStorageIfAvailable { WordScan($0).words }
      ?? Array(text.utf8).withUnsafeBufferPointer { WordScan($0).words }
  }

  var count: Int { list.count }
  var kinds: WordKind { list.reduce(into: []) { $0.formUnion($1.kind) } }

  /// The word as it stands in the text.
  func spelling(_ word: Word) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: word.start)
    return String(text[start..<bytes.index(start, offsetBy: word.length)])
  }

  /// The place at which the words of another text stand in a row; nil where they do not.
  func place(of other: ArraySlice<Word>) -> Int? {
    guard let first = other.first, other.count <= list.count else { return nil }
    return list.indices.dropLast(other.count - 1).first { at in
      list[at].key == first.key && zip(list[at...], other).allSatisfy { $0.key == $1.key }
    }
  }

  /// Whether the words of a phrase, in lower case, stand in a row.
  func has(_ phrase: Phrase) -> Bool { phrase.place(in: list) != nil }

  /// The hash of a word in lower case.
  static func key(_ word: String) -> UInt64 {
    word.utf8.reduce(WordScan.seed) { WordScan.add($1, to: $0) }
  }
}

/// Words that mean something when they stand in a row.
struct Phrase: Sendable {
  let keys: [UInt64]

  init(_ words: String) { keys = words.split(separator: " ").map { Words.key(String($0)) } }

  func place(in words: [Words.Word]) -> Int? {
    guard let first = keys.first, keys.count <= words.count else { return nil }
    return words.indices.dropLast(keys.count - 1).first { at in
      words[at].key == first && zip(words[at...], keys).allSatisfy { $0.key == $1 }
    }
  }
}
