/// The mappings of a pack, each with the keys that it knows.
enum KeyPlace: UInt8, CaseIterable, Sendable {
  case pack, source, defaults, question, part, item, promptForm, examples

  /// The keys that may stand here, in the order in which an author would write them.
  var keys: [Key] { KeyPlace.keyLists[Int(rawValue)] }

  /// The same with all that is known of each.
  var entries: [KeyEntry] {
    switch self {
    case .pack: KeyEntry.ofPack
    case .source: KeyEntry.ofSource
    case .defaults: KeyEntry.ofDefaults
    case .question: KeyEntry.ofQuestion
    case .part: KeyEntry.ofPart
    case .item: KeyEntry.ofItem
    case .promptForm: KeyEntry.ofPrompt
    case .examples: KeyEntry.ofExamples
    }
  }

  /// The key of that name, where it may stand here.
  func named(_ name: String) -> Key? { KeyPlace.tables[Int(rawValue)][name] }

  private static let tables = allCases.map { place in
    Dictionary(uniqueKeysWithValues: place.keys.map { ($0.name, $0) })
  }

  /// What an author calls it.
  var title: String {
    switch self {
    case .pack: "the pack"
    case .source: "a source"
    case .defaults: "\"defaults\""
    case .question: "a question"
    case .part: "a part of a bonus"
    case .item: "an item of a list"
    case .promptForm: "a prompt"
    case .examples: "\"examples\""
    }
  }

  /// What others call a key of this place, for those who write from memory.
  func synonym(of name: String) -> Key? {
    switch self {
    case .pack: name == "name" ? .title : nil
    case .source: name == "link" || name == "address" ? .url : nil
    case .question, .part: KeyPlace.synonyms[name]
    case .defaults, .item, .promptForm, .examples: nil
    }
  }

  private static let keyLists = allCases.map { place in place.entries.map(\.key) }

  private static let synonyms: [String: Key] = [
    "question": .ask, "stem": .ask, "text": .ask, "explanation": .explain, "options": .wrong,
    "choices": .wrong, "distractors": .wrong, "incorrect": .wrong, "aliases": .accept,
    "tolerance": .within, "points": .worth, "score": .worth, "image": .media, "level": .difficulty,
    "correct": .answer, "pairs": .match, "solution": .answer,
  ]
}
