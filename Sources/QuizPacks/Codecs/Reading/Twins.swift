import QuizCore

/// Tells questions apart that have the same stem and answer and no id of their own: other formats
/// allow that, packs do not.
struct Twins {
  private var lines: [String: Int] = [:]

  /// The question under a name that is not taken.
  mutating func apart(_ question: Question, at draft: QuestionDraft, _ findings: Findings)
    -> Question
  {
    var question = question
    let old = question.id.rawValue
    let id = free(old)
    if id != old { findings.report(.format(.twin(line: lines[old] ?? 0)), at: draft.place) }
    lines[id] = draft.place.line
    question.id = ID(id)
    guard case .bonus(let parts) = question.form else { return question }
    question.form = .bonus(parts: parts.map { part($0, of: id, was: old, draft.place.line) })
    return question
  }

  private mutating func part(_ part: Question, of id: String, was old: String, _ line: Int)
    -> Question
  {
    var part = part
    if part.id.rawValue == part.fingerprint(within: old) {
      part.id = ID(part.fingerprint(within: id))
    }
    part.id = ID(free(part.id.rawValue))
    lines[part.id.rawValue] = line
    return part
  }

  private func free(_ id: String) -> String {
    guard lines[id] != nil else { return id }
    return (2...).lazy.map { "\(id)-\($0)" }.first { lines[$0] == nil } ?? id
  }
}
