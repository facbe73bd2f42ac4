import QuizCore
import QuizJudge

extension Question {
  /// Puts another text in the place of one that the question has.
  mutating func replace(_ spot: Spot, by text: String) {
    switch spot {
    case .key(.ask): stem = text
    case .key(.explain): explanation = text
    case .item(.clues, let index): clues[index] = text
    case .item(.hints, let index): hints[index] = text
    case .left(.feedback, let index): feedback[index].answer = text
    case .right(.feedback, let index): feedback[index].words = text
    default: form.replace(spot, by: text)
    }
  }

  /// Takes an item out of one of the question's lists.
  mutating func remove(_ index: Int, of key: Key) {
    switch key {
    case .tags: tags.remove(at: index)
    case .hints: hints.remove(at: index)
    case .allow: allow.remove(at: index)
    case .accept: form.removeAlias(index)
    default: break
    }
  }
}

extension AnswerForm {
  fileprivate mutating func replace(_ spot: Spot, by text: String) {
    switch self {
    case .text(var answer):
      answer.replace(spot, by: text)
      self = .text(answer)
    case .answerline: self = .answerline(text)
    case .choice(var right, var wrong):
      if case .item(.wrong, let index) = spot { wrong[index] = text }
      right.replace(spot, by: text)
      self = .choice(right: right, wrong: wrong)
    case .several(var right, var wrong):
      if case .item(.answers, let index) = spot { right[index] = text }
      if case .item(.wrong, let index) = spot { wrong[index] = text }
      self = .several(right: right, wrong: wrong)
    case .order(var items):
      if case .item(.order, let index) = spot { items[index] = text }
      self = .order(items)
    case .match(var pairs):
      if case .left(.match, let index) = spot { pairs[index].left = text }
      if case .right(.match, let index) = spot { pairs[index].right = text }
      self = .match(pairs)
    case .list(var items, let need):
      if case .item(.list, let index) = spot { items[index].answer = text }
      if case .itemAccept(let index, let alias) = spot { items[index].accept[alias] = text }
      self = .list(items: items, need: need)
    case .truth, .number, .bonus: break
    }
  }

  fileprivate mutating func removeAlias(_ index: Int) {
    switch self {
    case .text(var answer):
      answer.accept.remove(at: index)
      self = .text(answer)
    case .choice(var right, let wrong):
      right.accept.remove(at: index)
      self = .choice(right: right, wrong: wrong)
    default: break
    }
  }
}

extension TextAnswer {
  fileprivate mutating func replace(_ spot: Spot, by text: String) {
    switch spot {
    case .key(.answer): answer = text
    case .item(.accept, let index): accept[index] = text
    case .item(.reject, let index): reject[index] = text
    case .item(.prompt, let index): prompt[index].text = text
    case .promptAsk(let index): prompt[index].ask = text
    default: break
    }
  }
}
