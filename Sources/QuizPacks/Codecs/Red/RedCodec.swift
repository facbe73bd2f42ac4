import QuizCore

/// The trivia lists of Red, a bot for Discord.
struct RedCodec: Codec {
  let name = "red"
  let synonyms = ["red-trivia"]
  let title = "Red's YAML"
  let endings = ["yaml", "yml"]

  func likeness(of sample: FileSample) -> Resemblance {
    let lines = sample.lines.prefix(300)
    if lines.contains(where: { $0.hasPrefix("canon:") || $0.hasPrefix("questions:") }) {
      return .none
    }
    if lines.contains(where: { $0.hasPrefix("AUTHOR:") || $0.hasPrefix("DESCRIPTION:") }) {
      return .certain
    }
    let pairs = zip(lines, lines.dropFirst()).count { question, answer in
      question.hasSuffix(":") && (answer.hasPrefix("- ") || answer.hasPrefix("  - "))
    }
    return pairs > 2 ? .fair : pairs > 0 ? .faint : .none
  }

  func read(_ source: CodecSource) -> Imported {
    let draft = PackDraft(source)
    if draft.text() != nil { RedReader(source.bytes, into: draft).read() }
    return draft.imported()
  }

  func encode(_ pack: Pack) -> Encoded? {
    var entries: [PackValue.Entry] = []
    if !pack.authors.isEmpty {
      entries.append(.init("AUTHOR", .text(pack.authors.joined(separator: ", "))))
    }
    if let summary = pack.summary, summary.count <= 200 {
      entries.append(.init("DESCRIPTION", .text(summary)))
    }
    var taken: Set<String> = ["AUTHOR", "DESCRIPTION", "CONFIG", "$schema"]
    var kept: [Int] = []
    for (index, question) in pack.questions.enumerated() {
      guard let answers = RedCodec.answers(question), taken.insert(question.stem).inserted else {
        continue
      }
      entries.append(.init(question.stem, .list(answers.map { .text($0) })))
      kept.append(index)
    }
    return Encoded(YAMLText.of(.map(entries)), kept: kept)
  }

  /// What may be typed; nil for a question to which nothing can be.
  private static func answers(_ question: Question) -> [String]? {
    guard question.clues.isEmpty else { return nil }
    switch question.form {
    case .text(let answer), .choice(let answer, _): return [answer.answer] + answer.accept
    case .number(let number): return [number.value] + number.accept
    case .truth(let value): return [value ? "True" : "False"]
    case .answerline, .several, .order, .match, .list, .bonus: return nil
    }
  }
}
