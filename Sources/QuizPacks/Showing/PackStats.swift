import QuizCore
import QuizJudge

/// Questions in numbers.
public struct PackStats: Sendable {
  public let questions: Int
  public let kinds: Tally
  public let difficulties: Tally
  public let categories: Tally
  public let tags: Tally
  /// In characters.
  public let stems: Lengths
  /// Of the answers that are typed in words, in characters.
  public let answers: Lengths
  /// The same answers by their number of words: `1`, `2`, `3`, `4 or 5`, `6 or more`.
  public let answerWords: Tally
  /// What an author would give a question, and how many have none, in the order of the manual.
  public let missing: [Tally.Count]
  public let sources: [SourceCoverage]

  public init(_ packs: [Pack]) {
    let all = packs.flatMap(\.questions)
    questions = all.count
    kinds = Tally(all.map(\.kind.rawValue), order: Kind.allCases.map(\.rawValue))
    difficulties = Tally(
      all.compactMap { $0.difficulty.map { "\($0)" } }, order: (1...5).map { "\($0)" })
    categories = Tally(all.compactMap(\.category))
    tags = Tally(all.flatMap(\.tags))
    stems = Lengths(all.map(\.stem.count))
    let typed = all.compactMap(\.form.inWords)
    answers = Lengths(typed.map(\.count))
    answerWords = Tally(typed.map(PackStats.words), order: PackStats.wordCounts)
    missing = PackStats.missing(all)
    sources = packs.flatMap { pack in
      pack.sources.map { SourceCoverage($0, citedBy: pack.questions) }
    }
  }

  private static let wordCounts = ["1", "2", "3", "4 or 5", "6 or more"]

  private static func words(_ answer: String) -> String {
    switch answer.split(separator: " ").count {
    case ...1: wordCounts[0]
    case 2: wordCounts[1]
    case 3: wordCounts[2]
    case 4, 5: wordCounts[3]
    default: wordCounts[4]
    }
  }

  private static func missing(_ all: [Question]) -> [Tally.Count] {
    let wanted: [(String, (Question) -> Bool)] = [
      ("id", { !$0.hasOwnID }), ("explanation", { $0.explanation == nil }),
      ("source", { $0.citation == nil }), ("tags", { $0.tags.isEmpty }),
      ("category", { $0.category == nil }), ("difficulty", { $0.difficulty == nil }),
      ("hints", { $0.hints.isEmpty }), ("examples", { !$0.hasExamples }),
    ]
    return wanted.map { name, lacks in Tally.Count(name: name, count: all.count(where: lacks)) }
  }
}

/// The shortest, the middle one and the longest of some texts.
public struct Lengths: Sendable, Hashable {
  public let shortest: Int
  public let median: Int
  public let longest: Int

  init(_ lengths: [Int]) {
    let sorted = lengths.sorted()
    shortest = sorted.first ?? 0
    median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    longest = sorted.last ?? 0
  }
}

extension Question {
  fileprivate var hasExamples: Bool {
    if case .bonus(let parts) = form { return parts.contains(where: \.hasExamples) }
    return !(examples.accept.isEmpty && examples.prompt.isEmpty && examples.reject.isEmpty)
  }
}

extension AnswerForm {
  /// The answer where it is one that is typed in words.
  fileprivate var inWords: String? {
    switch self {
    case .text, .answerline, .choice: wording
    default: nil
    }
  }
}
