import QuizCore
import QuizTerminal

/// The values that fit an option about questions: those that the packs on the line have.
struct PackValues {
  private let questions: [Question]

  init(_ packs: [Pack]) { questions = packs.flatMap(\.questions) }

  var tags: [Completion] { counted { $0.tags } }
  var categories: [Completion] { counted { [$0.category].compactMap(\.self) } }

  /// All kinds where no pack is named.
  var kinds: [Completion] {
    let known = Kind.allCases.filter { kind in
      questions.isEmpty || questions.contains { $0.kind == kind }
    }
    return known.map { Completion($0.rawValue, description: $0.title) }
  }

  /// 1 to 5 where no pack is named.
  var difficulties: [Completion] {
    if questions.isEmpty { return (1...5).map { Completion("\($0)") } }
    return counted { question in question.difficulty.map { ["\($0)"] } ?? [] }
  }

  /// Each value once, sorted, with how many questions have it; the spelling is that of the first.
  private func counted(_ values: (Question) -> [String]) -> [Completion] {
    var counts: [String: (spelling: String, count: Int)] = [:]
    for question in questions {
      var seen: Set<String> = []
      for value in values(question) where seen.insert(value.lowercased()).inserted {
        counts[value.lowercased(), default: (value, 0)].count += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.map { _, found in
      let noun = found.count == 1 ? "question" : "questions"
      return Completion(found.spelling, description: "\(found.count) \(noun)")
    }
  }
}
