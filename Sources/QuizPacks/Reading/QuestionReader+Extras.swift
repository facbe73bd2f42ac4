import QuizCore
import QuizText
import QuizYAML

/// What a question may say beside stem and answer.
extension QuestionReader {
  func readExtras(_ fields: Fields, into question: inout Question) {
    question.clues = fields[.clues].map(clues) ?? []
    question.explanation = text(fields, .explain)
    question.citation = fields[.source].flatMap(citation) ?? citation
    question.tags = texts(fields, .tags)
    question.category = text(fields, .category) ?? defaults.category
    question.difficulty = fields[.difficulty].flatMap(findings.difficulty) ?? defaults.difficulty
    question.hints = texts(fields, .hints)
    question.time = fields[.time].flatMap(findings.time) ?? defaults.time
    question.worth = fields[.worth].flatMap(findings.worth) ?? defaults.worth
    question.asOf = text(fields, .asOf)
    question.feedback = fields[.feedback].map(feedback) ?? []
    question.credit = fields[.credit].map(credit) ?? []
    question.media = text(fields, .media)
    question.examples = fields[.examples].map(examples) ?? Question.Examples()
    question.allow = texts(fields, .allow)
  }

  private func text(_ fields: Fields, _ key: Key) -> String? {
    fields[key].flatMap { findings.text($0, key) }
  }

  private func texts(_ fields: Fields, _ key: Key) -> [String] {
    fields[key].map { findings.texts($0, key) } ?? []
  }

  private func clues(_ node: YAMLNode) -> [String] {
    let clues = findings.texts(node, .clues)
    let marks = clues.reduce(0) { count, clue in
      PowerMark.stands(in: clue) ? count + clue.ranges(of: "(*)").count : count
    }
    if marks > 1 { findings.report(.form(.twoPowers), at: node.place) }
    if node.asList?.isEmpty == true {
      findings.report(.form(.tooFew(.clues, count: 0, least: 1)), at: node.place)
    }
    return clues
  }

  /// `KEY, place`: the place is what follows the first comma.
  private func citation(_ node: YAMLNode) -> Question.Citation? {
    guard let written = findings.text(node, .source) else { return nil }
    let comma = written.utf8.firstIndex(of: 0x2C)
    let key = written[..<(comma ?? written.endIndex)].trimmed
    if !sources.contains(key) {
      let nearest = Nearest.name(to: key, among: sources)
      findings.report(.text(.unknownSource(key, nearest: nearest)), at: node.place)
    }
    let place = comma.map { written[written.utf8.index(after: $0)...].trimmed }
    return Question.Citation(source: key, place: place?.isEmpty == true ? nil : place)
  }

  private func feedback(_ node: YAMLNode) -> [Question.Remark] {
    (findings.pairs(node, .feedback) ?? []).compactMap { answer, value in
      findings.text(value, .feedback).map { Question.Remark(answer: answer, words: $0) }
    }
  }

  private func credit(_ node: YAMLNode) -> [Question.Credit] {
    (findings.pairs(node, .credit) ?? []).compactMap { answer, value in
      findings.percent(value, of: answer).map { Question.Credit(answer: answer, percent: $0) }
    }
  }

  private func examples(_ node: YAMLNode) -> Question.Examples {
    var examples = Question.Examples()
    guard let fields = Fields(node, of: .examples, named: .examples, findings) else {
      return examples
    }
    examples.accept = texts(fields, .accept)
    examples.prompt = texts(fields, .prompt)
    examples.reject = texts(fields, .reject)
    return examples
  }
}

extension Substring {
  /// Without the spaces at either end.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { $0 > 32 }),
      let last = bytes.lastIndex(where: { $0 > 32 })
    else { return "" }
    return String(self[first...last])
  }
}
