import QuizCore

/// Two versions of a pack, compared question by question.
public struct PackComparison: Sendable {
  /// What changed of what the pack says of itself.
  public let head: [FieldChange]
  public let added: [QuestionChange]
  public let removed: [QuestionChange]
  /// Reworded, moved or both, in the order of the new version.
  public let changed: [QuestionChange]
  public let unchanged: Int

  public init(_ old: Pack, _ new: Pack) {
    head = FieldChange.between(old.headFields, new.headFields)
    let matching = QuestionMatching(old.questions, new.questions)
    let stays = Set(RisingRun.longest(matching.pairs.map(\.old)))
    var changed: [QuestionChange] = []
    for (index, pair) in matching.pairs.enumerated() {
      let change = QuestionChange(
        (old.questions[pair.old], pair.old), (new.questions[pair.new], pair.new),
        isMoved: !stays.contains(index))
      if let change { changed.append(change) }
    }
    self.changed = changed
    unchanged = matching.pairs.count - changed.count
    let (kept, found) = (Set(matching.pairs.map(\.old)), Set(matching.pairs.map(\.new)))
    added = new.questions.indices.filter { !found.contains($0) }
      .map { QuestionChange(added: new.questions[$0], at: $0) }
    removed = old.questions.indices.filter { !kept.contains($0) }
      .map { QuestionChange(removed: old.questions[$0], at: $0) }
  }

  /// Whether the versions say the same.
  public var isEmpty: Bool {
    head.isEmpty && added.isEmpty && removed.isEmpty && changed.isEmpty
  }
}

extension Pack {
  /// What the pack says of itself.
  fileprivate var headFields: [QuestionField] {
    let texts: [(String, String?)] = [
      ("id", id), ("title", title), ("version", version), ("license", license),
      ("language", language), ("description", summary), ("as_of", asOf),
    ]
    let fields = texts.compactMap { name, text in text.map { QuestionField(name, $0) } }
    let cited = sources.map { source in
      let parts = [source.title, source.author, source.address, source.note].compactMap(\.self)
      return "\(source.key): \(parts.joined(separator: ", "))"
    }
    return fields
      + QuestionField.kept([.init("authors", list: authors), .init("sources", list: cited)])
  }
}
