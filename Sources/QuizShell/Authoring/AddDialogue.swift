import QuizCore
import QuizPacks
import QuizText

/// The conversation in which a question is added: lines go in, and it says what comes next.
///
/// It does nothing by itself: given the same lines again it is where it was.
struct AddDialogue {
  /// What a line led to.
  enum Reply: Equatable {
    /// On to the next step.
    case next
    /// The line will not do, for this reason.
    case again(String)
    /// The guess was judged.
    case judged(Outcome, String)
    /// The question is finished.
    case done
    /// There is to be none.
    case leave
  }

  /// What the conversation asks of the pack and of the judge.
  struct Desk {
    /// The question as the loader reads it, or why it will not do.
    var read: (WrittenQuestion) -> Result<Question, EditFault>
    /// How a guess at it is judged.
    var judge: (Question, String) -> (outcome: Outcome, why: String)
    /// An id for a stem that nobody has.
    var name: (String) -> String
  }

  private(set) var question = AddedQuestion()
  private(set) var step = AddStep.ask
  /// The lines that were taken.
  private(set) var lines: [String] = []
  private var guess: (text: String, outcome: Outcome)?
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  static func trimmed(_ text: some StringProtocol) -> String {
    let kept = text.drop { $0.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }

  mutating func take(_ line: String) -> Reply {
    let text = AddDialogue.trimmed(line)
    let reply = taken(text)
    switch reply {
    case .next, .judged, .done: lines.append(text)
    case .again, .leave: break
    }
    return reply
  }

  private mutating func taken(_ text: String) -> Reply {
    switch step {
    case .ask:
      if text.isEmpty { return .leave }
      question.texts[.ask] = text
      step = .kind
      return .next
    case .kind: return takeKind(text)
    case .guess: return takeGuess(text)
    case .meant: return takeMeant(text)
    case .partAsk, .partAnswer: return takePart(text)
    default: return step.takesSeveral ? takeItem(text) : takeText(text)
    }
  }

  private mutating func takeKind(_ text: String) -> Reply {
    let name = text.lowercased()
    guard let kind = name.isEmpty ? .text : Kind(rawValue: name) else {
      let names = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      return .again("\"\(text)\" is no kind of question; give one of \(names)")
    }
    question.kind = kind
    step = AddStep.form(kind)[0]
    return .next
  }

  private mutating func takeItem(_ text: String) -> Reply {
    let count = question.lists[step]?.count ?? 0
    if text.isEmpty {
      return count < step.least ? .again("give at least \(step.least)") : advance()
    }
    if step == .pair, AddedQuestion.pair(text) == nil {
      return .again("write what belongs together with = between, such as France = Paris")
    }
    question.lists[step, default: []].append(text)
    return .next
  }

  private mutating func takeText(_ text: String) -> Reply {
    if text.isEmpty, step.isNeeded { return .again("an answer is needed") }
    let before = question
    switch step {
    case .truth:
      let truths = ["t": "true", "true": "true", "f": "false", "false": "false"]
      guard let truth = truths[text.lowercased()] else { return .again("type true or false") }
      question.texts[.truth] = truth
    case .tags:
      question.lists[.tags] = text.split(separator: ",").map(AddDialogue.trimmed)
        .filter { !$0.isEmpty }
    case .id: question.texts[.id] = text.isEmpty ? desk.name(question.texts[.ask] ?? "") : text
    default: if !text.isEmpty { question.texts[step] = text }
    }
    let reply = advance()
    if case .again = reply, AddStep.about.contains(step) { question = before }
    return reply
  }

  /// A part's question, then its answer; a blank question ends them.
  private mutating func takePart(_ text: String) -> Reply {
    if step == .partAnswer {
      guard !text.isEmpty else { return .again("an answer is needed") }
      question.parts.append(.init(question.texts[.partAsk] ?? "", text))
      step = .partAsk
      return .next
    }
    if text.isEmpty {
      return question.parts.isEmpty ? .again("a bonus needs parts") : advance()
    }
    question.texts[.partAsk] = text
    step = .partAnswer
    return .next
  }
}

/// The way from step to step.
extension AddDialogue {
  /// Goes on to the next step, if what is there so far will do.
  private mutating func advance() -> Reply {
    let form = AddStep.form(question.kind).filter { $0 != .partAnswer }
    let way = form + AddStep.about
    guard let place = way.firstIndex(of: step) else { return .next }
    if place + 1 >= form.count, case .failure(let fault) = desk.read(question.written) {
      if place < form.count { restart() }
      return .again(fault.description)
    }
    if place + 1 < way.count {
      step = way[place + 1]
      return .next
    }
    step = .guess
    return question.isJudged ? .next : .done
  }

  /// Back to the kind: what was put down of the answer is of no use.
  private mutating func restart() {
    let stem = question.texts[.ask]
    question = AddedQuestion()
    question.texts[.ask] = stem
    lines = Array(lines.prefix(1))
    step = .kind
  }

  private mutating func takeGuess(_ text: String) -> Reply {
    if text.isEmpty { return .done }
    guard case .success(let read) = desk.read(question.written) else { return .done }
    let verdict = desk.judge(read, text)
    guess = (text, verdict.outcome)
    step = .meant
    return .judged(verdict.outcome, verdict.why)
  }

  /// A verdict that was meant becomes an example; one that was not is mended where it can be.
  private mutating func takeMeant(_ text: String) -> Reply {
    guard let isMeant = text.isEmpty ? true : Ballot.reading(text) else {
      return .again("say yes or no")
    }
    guard let guess else { return .next }
    let before = question
    let isWrong = guess.outcome == .wrong
    if !isMeant {
      guard question.takesAliases else {
        step = .guess
        return .next
      }
      if isWrong { question.lists[.accept, default: []].append(guess.text) }
      if !isWrong { question.reject.append(guess.text) }
    }
    switch (guess.outcome, isMeant) {
    case (.prompt, true): question.examples.prompt.append(guess.text)
    case (.wrong, true), (.right, false), (.prompt, false), (.partial, false):
      question.examples.reject.append(guess.text)
    default: question.examples.accept.append(guess.text)
    }
    step = .guess
    if case .failure(let fault) = desk.read(question.written) {
      question = before
      return .again(fault.description)
    }
    return .next
  }
}
