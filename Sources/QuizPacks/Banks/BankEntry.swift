import QuizCore
import QuizYAML

/// A question on its way into a bank: what is kept of it, and by what it is found.
struct BankEntry: Sendable {
  let source: [UInt8]
  let level: Int
  let kind: String
  let category: String?
  /// In small letters, each once.
  let tags: [String]
  let words: String
  let hash: Int

  init(_ question: Question, source: [UInt8]) {
    self.source = source
    level = question.difficulty ?? 0
    kind = question.kind.rawValue
    category = question.category?.lowercased()
    var seen: Set<String> = []
    tags = question.tags.map { $0.lowercased() }.filter { seen.insert($0).inserted }
    words = question.searched.joined(separator: " ")
    hash = BankEntry.hash(question.id.rawValue)
  }

  /// A number that stands for an id; two ids may share one.
  static func hash(_ id: String) -> Int {
    var hash = Fingerprint()
    hash.add(id)
    return hash.number
  }
}
