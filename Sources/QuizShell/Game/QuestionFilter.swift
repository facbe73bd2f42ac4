import QuizCore
import QuizText

/// Which questions of the packs are dealt.
struct QuestionFilter {
  let tags: [String]
  let categories: [String]
  let difficulty: ClosedRange<Int>?
  let kinds: [Kind]
  /// The options as they were given: for the log, and for the message that they leave nothing.
  let words: [String]

  init(_ options: FilterOptions) throws(CanonError) {
    tags = options.tag.map { $0.lowercased() }
    categories = options.category.map { $0.lowercased() }
    difficulty = try options.difficulty.map { text throws(CanonError) in
      try QuestionFilter.range(text)
    }
    kinds = try options.kind.map { text throws(CanonError) in try QuestionFilter.kind(text) }
    words =
      options.tag.flatMap { ["--tag", $0] } + options.category.flatMap { ["--category", $0] }
      + (options.difficulty.map { ["--difficulty", $0] } ?? [])
      + options.kind.flatMap { ["--kind", $0] }
  }

  func wants(_ question: Question) -> Bool {
    if let difficulty, !(question.difficulty.map(difficulty.contains) ?? false) { return false }
    if !kinds.isEmpty, !kinds.contains(question.kind) { return false }
    if !categories.isEmpty {
      guard let category = question.category?.lowercased(), categories.contains(category) else {
        return false
      }
    }
    return tags.isEmpty || question.tags.contains { tags.contains($0.lowercased()) }
  }

  private static func range(_ text: String) throws(CanonError) -> ClosedRange<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count < 3,
      first <= last, first >= 1, last <= 5
    {
      return first...last
    }
    throw .badValue(text, option: "--difficulty", wanted: "1 to 5, or a range such as 1-3")
  }

  private static func kind(_ text: String) throws(CanonError) -> Kind {
    if let kind = Kind(rawValue: text.lowercased()) { return kind }
    let names = Kind.allCases.map(\.rawValue)
    throw .badValue(text, option: "--kind", wanted: "one of \(names.joined(separator: ", "))")
  }
}
