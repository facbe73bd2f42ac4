/// Makes up ids for questions: a few words of the stem, such as `city-eiffel-tower-stand`.
struct QuestionName {
  private static let words = 4
  private static let length = 40
  /// Words that most questions have, and that tell none apart.
  private static let common: Set<String> = [
    "the", "and", "for", "are", "was", "were", "did", "does", "has", "have", "had", "how", "who",
    "whom", "whose", "what", "which", "when", "where", "why", "this", "that", "these", "those",
    "its", "his", "her", "their", "with", "from", "into", "put", "name", "true", "false",
  ]

  private var taken: Set<String>

  /// - Parameter taken: ids that are given already.
  init(taken: Set<String>) { self.taken = taken }

  /// An id that was not given before.
  mutating func next(for stem: String) -> String {
    let name = QuestionName.slug(stem)
    var found = name
    var count = 1
    while !taken.insert(found).inserted {
      count += 1
      found = "\(name)-\(count)"
    }
    return found
  }

  /// A text as one word of small letters, digits and hyphens.
  static func slug(_ text: String, fallback: String = "question") -> String {
    let pieces = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let telling = pieces.filter { $0.count > 2 && !common.contains($0) }
    var slug = ""
    for piece in (telling.isEmpty ? pieces : telling).prefix(words) {
      let longer = slug.isEmpty ? piece : slug + "-" + piece
      if longer.count > length { break }
      slug = longer
    }
    return slug.isEmpty ? fallback : slug
  }
}

/// Ids for questions that are new to a pack.
public enum QuestionID {
  /// A few words of the stem, told apart from ids that are taken.
  public static func made(of stem: String, beside taken: [String]) -> String {
    var names = QuestionName(taken: Set(taken))
    return names.next(for: stem)
  }
}
