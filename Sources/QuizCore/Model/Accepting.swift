import QuizJudge

extension Question {
  /// The question with what has to be among its answers for it to accept one answer more; nil where
  /// its form takes no aliases.
  ///
  /// - Parameter part: which part of a bonus, from 1; 0 for the question itself.
  public func accepting(_ alias: String, part: Int = 0) -> Question? {
    var question = self
    guard part > 0 else {
      guard let form = form.accepting(alias) else { return nil }
      question.form = form
      return question
    }
    guard case .bonus(var parts) = form, parts.indices.contains(part - 1),
      let changed = parts[part - 1].accepting(alias)
    else { return nil }
    parts[part - 1] = changed
    question.form = .bonus(parts: parts)
    return question
  }
}

extension AnswerForm {
  fileprivate func accepting(_ alias: String) -> AnswerForm? {
    switch self {
    case .text(let answer): return .text(answer.accepting(alias))
    case .answerline(let line): return LineAlias.adding(alias, to: line).map { .answerline($0) }
    case .choice(let right, let wrong):
      return .choice(right: right.accepting(alias), wrong: wrong)
    case .number(var number):
      number.accept.append(alias)
      return .number(number)
    case .list(let items, let need):
      return ListAlias(items, need: need, typed: alias).map { .list(items: $0.items, need: need) }
    case .several, .truth, .order, .match, .bonus: return nil
    }
  }
}

extension TextAnswer {
  func accepting(_ alias: String) -> TextAnswer {
    var answer = self
    answer.accept.append(alias)
    return answer
  }
}
