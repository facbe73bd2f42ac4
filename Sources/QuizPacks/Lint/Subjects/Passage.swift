import QuizCore
import QuizJudge

/// A text of a question that a player may come to see or type, and where it stands.
struct Passage {
  let spot: Spot
  let text: String
  let marks: Marks

  init(_ spot: Spot, _ text: String) {
    self.spot = spot
    self.text = text
    marks = Marks(text)
  }

  /// Whether the text is, or may be, an answer or an option.
  var isAnswer: Bool {
    switch spot {
    case .key(.answer), .key(.answerline): true
    case .item(let key, _):
      [.accept, .wrong, .answers, .order, .list, .reject, .prompt].contains(key)
    case .left(.match, _), .right(.match, _), .itemAccept: true
    default: false
    }
  }
}

extension Question {
  /// All the texts of the question but those of its parts.
  var passages: [Passage] {
    var all = [Passage(.key(.ask), stem)]
    func add(_ key: Key, _ texts: [String]) {
      for (index, text) in texts.enumerated() { all.append(Passage(.item(key, index), text)) }
    }
    form.addPassages(to: &all)
    add(.clues, clues)
    if let explanation { all.append(Passage(.key(.explain), explanation)) }
    add(.hints, hints)
    for (index, remark) in feedback.enumerated() {
      all.append(Passage(.left(.feedback, index), remark.answer))
      all.append(Passage(.right(.feedback, index), remark.words))
    }
    return all
  }
}

extension AnswerForm {
  fileprivate func addPassages(to all: inout [Passage]) {
    func add(_ key: Key, _ texts: [String]) {
      for (index, text) in texts.enumerated() { all.append(Passage(.item(key, index), text)) }
    }
    func add(_ answer: TextAnswer) {
      all.append(Passage(.key(.answer), answer.answer))
      add(.accept, answer.accept)
      add(.prompt, answer.prompt.map(\.text))
      for (index, form) in answer.prompt.enumerated() {
        if let ask = form.ask { all.append(Passage(.promptAsk(index), ask)) }
      }
      add(.reject, answer.reject)
    }
    switch self {
    case .text(let answer): add(answer)
    case .answerline(let line): all.append(Passage(.key(.answerline), line))
    case .choice(let right, let wrong):
      add(right)
      add(.wrong, wrong)
    case .several(let right, let wrong):
      add(.answers, right)
      add(.wrong, wrong)
    case .order(let items): add(.order, items)
    case .match(let pairs):
      for (index, pair) in pairs.enumerated() {
        all.append(Passage(.left(.match, index), pair.left))
        all.append(Passage(.right(.match, index), pair.right))
      }
    case .list(let items, _): addItems(items, to: &all)
    case .truth, .number, .bonus: break
    }
  }

  private func addItems(_ items: [TextAnswer], to all: inout [Passage]) {
    for (index, item) in items.enumerated() {
      all.append(Passage(.item(.list, index), item.answer))
      for (alias, text) in item.accept.enumerated() {
        all.append(Passage(.itemAccept(index, alias), text))
      }
    }
  }
}
