import QuizCore

/// What became of one question from one version of a pack to the next.
public struct QuestionChange: Sendable, Hashable {
  /// Its place before, from 1; nil where it was added.
  public let oldPlace: Int?
  /// Its place now, from 1; nil where it was removed.
  public let newPlace: Int?
  public let id: String
  /// Whether the author gave the id.
  public let hasOwnID: Bool
  public let stem: String
  /// Whether it stands elsewhere among the questions that both versions have.
  public let isMoved: Bool
  public let fields: [FieldChange]

  /// Nil where nothing became of it.
  init?(_ before: (Question, Int), _ now: (Question, Int), isMoved: Bool) {
    fields = FieldChange.between(before.0, now.0)
    if fields.isEmpty, !isMoved { return nil }
    (oldPlace, newPlace) = (before.1 + 1, now.1 + 1)
    (id, hasOwnID, stem) = (now.0.id.rawValue, now.0.hasOwnID, now.0.stem)
    self.isMoved = isMoved
  }

  init(added question: Question, at place: Int) {
    (oldPlace, newPlace) = (nil, place + 1)
    (id, hasOwnID) = (question.id.rawValue, question.hasOwnID)
    (stem, isMoved) = (question.stem, false)
    fields = question.fields.map { FieldChange(key: $0.key, removed: [], added: $0.values) }
  }

  init(removed question: Question, at place: Int) {
    (oldPlace, newPlace) = (place + 1, nil)
    (id, hasOwnID) = (question.id.rawValue, question.hasOwnID)
    (stem, isMoved) = (question.stem, false)
    fields = question.fields.map { FieldChange(key: $0.key, removed: $0.values, added: []) }
  }
}

/// What changed behind one key.
public struct FieldChange: Sendable, Hashable {
  public let key: String
  public let removed: [String]
  public let added: [String]

  static func between(_ old: Question, _ new: Question) -> [FieldChange] {
    var changes = between(old.fields, new.fields)
    if old.hasOwnID || new.hasOwnID, old.id != new.id {
      changes.insert(
        FieldChange(
          key: "id", removed: old.hasOwnID ? [old.id.rawValue] : [],
          added: new.hasOwnID ? [new.id.rawValue] : []), at: 0)
    }
    return changes
  }

  /// In the order of the old fields, then of those that only the new ones have.
  static func between(_ old: [QuestionField], _ new: [QuestionField]) -> [FieldChange] {
    let before = Dictionary(old.map { ($0.key, $0.values) }) { first, _ in first }
    let now = Dictionary(new.map { ($0.key, $0.values) }) { first, _ in first }
    let keys = old.map(\.key) + new.map(\.key).filter { before[$0] == nil }
    return keys.compactMap { key in change(key, before[key] ?? [], now[key] ?? []) }
  }

  private static func change(_ key: String, _ old: [String], _ new: [String]) -> FieldChange? {
    if old == new { return nil }
    let removed = old.filter { !new.contains($0) }
    let added = new.filter { !old.contains($0) }
    // The same items in another order: the order is what changed.
    let isOrder = removed.isEmpty && added.isEmpty
    return FieldChange(
      key: key, removed: isOrder ? [old.joined(separator: " · ")] : removed,
      added: isOrder ? [new.joined(separator: " · ")] : added)
  }
}
