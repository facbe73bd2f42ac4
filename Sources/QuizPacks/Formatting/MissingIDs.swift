import QuizYAML

/// Gives an id to each question of a file that has none.
struct MissingIDs {
  let root: YAMLNode
  let bytes: [UInt8]

  /// The file with the ids; unchanged where no question lacks one.
  func added() -> [UInt8] {
    let items = root["questions"]?.asList ?? []
    var names = QuestionName(taken: Set(items.compactMap { $0["id"]?.text }))
    let splices = items.compactMap { item -> Splice? in
      guard let first = item.asMapping?.first, item["id"] == nil, let stem = item["ask"]?.text
      else {
        return nil
      }
      return splice(names.next(for: stem), into: item, before: first.key)
    }
    return splices.applied(to: bytes) ?? bytes
  }

  private func splice(_ name: String, into item: YAMLNode, before key: YAMLNode) -> Splice {
    let isQuoted = key.style == .doubleQuoted
    let words = isQuoted ? "\"id\": " + ScalarText.quoted(name) : "id: " + ScalarText.of(name)
    if ScalarSetter(bytes: bytes).isInBrackets(item) {
      return Splice(at: key.place.offset, words + ", ")
    }
    let margin = String(repeating: " ", count: key.place.column - 1)
    return Splice(at: key.place.offset, words + LineBreaks(bytes: bytes).style + margin)
  }
}
