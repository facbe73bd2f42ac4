/// The mappings of a pack, each with the keys that it knows.
enum KeyPlace: UInt8, CaseIterable, Sendable {
  case pack, source, defaults, question, part, item, promptForm, examples

  /// The keys that may stand here, in the order in which an author would write them.
  var keys: [Key] {
    switch self {
    case .pack: KeyPlace.packKeys
    case .source: KeyPlace.sourceKeys
    case .defaults: KeyPlace.defaultKeys
    case .question: KeyPlace.questionKeys
    case .part: KeyPlace.partKeys
    case .item: KeyPlace.itemKeys
    case .promptForm: KeyPlace.promptKeys
    case .examples: KeyPlace.exampleKeys
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

  private static let packKeys: [Key] = [
    .canon, .id, .title, .version, .authors, .license, .language, .description, .asOf, .sources,
    .defaults, .allow, .questions,
  ]
  private static let sourceKeys: [Key] = [.title, .author, .url, .note]
  private static let defaultKeys: [Key] = [.time, .difficulty, .category, .worth]
  private static let questionKeys: [Key] = [.id, .ask, .clues, .parts] + shared + [.allow]
  private static let partKeys: [Key] = [.id, .ask] + shared
  private static let itemKeys: [Key] = [.answer, .accept]
  private static let promptKeys: [Key] = [.text, .ask]
  private static let exampleKeys: [Key] = [.accept, .prompt, .reject]

  private static let shared: [Key] = [
    .answer, .answerline, .answers, .order, .match, .list, .wrong, .accept, .prompt, .reject,
    .within, .range, .closest, .unit, .need, .explain, .source, .tags, .category, .difficulty,
    .hints, .time, .worth, .asOf, .feedback, .credit, .media, .examples,
  ]

  private static let synonyms: [String: Key] = [
    "question": .ask, "stem": .ask, "text": .ask, "explanation": .explain, "options": .wrong,
    "choices": .wrong, "distractors": .wrong, "incorrect": .wrong, "aliases": .accept,
    "tolerance": .within, "points": .worth, "score": .worth, "image": .media, "level": .difficulty,
    "correct": .answer, "pairs": .match, "solution": .answer,
  ]
}
