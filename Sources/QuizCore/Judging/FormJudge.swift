import QuizJudge

/// Judges a typed response to any form of question.
///
/// A class, since every answer of every game that shares the question asks the same one.
final class FormJudge: Sendable {
  private let form: AnswerForm
  /// The answer's line, or one for each item of a list or each option of a choice.
  private let lines: [Answerline]

  init(_ form: AnswerForm, rivals: [String]) {
    self.form = form
    switch form {
    case .text(let text): lines = FormJudge.compiled(.text(text), rivals)
    case .answerline(let line): lines = FormJudge.compiled(.answerline(line), rivals)
    case .number(let number): lines = FormJudge.compiled(.number(number), [])
    case .choice(let right, let wrong):
      lines = FormJudge.compiled(.text(right), rivals + wrong)
    case .list(let items, _):
      let names = items.map(\.answer)
      lines = items.flatMap { FormJudge.compiled(.text($0), names) }
    case .several, .truth, .order, .match, .bonus: lines = []
    }
  }

  /// An answer that does not compile is the loader's to report; here it is matched as plain text.
  private static func compiled(_ source: AnswerSource, _ rivals: [String]) -> [Answerline] {
    guard let line = try? Answerline(source, rivals: rivals) else { return [] }
    return [line]
  }

  /// - Parameters:
  ///   - isOpen: whether the options were withheld, so that only the answer's text will do.
  ///   - heard: as much of the question as had been read.
  func ruling(on text: String, shown: Shown, isOpen: Bool, heard: String?) -> Ruling {
    switch form {
    case .text, .answerline, .number: return typed(text, heard: heard)
    case .choice:
      if isOpen { return typed(text, heard: nil) }
      return choice(text, shown: shown)
    case .several: return several(text, shown: shown)
    case .truth(let value): return TruthReading.ruling(text, is: value)
    case .order: return order(text, shown: shown)
    case .match: return match(text, shown: shown)
    case .list(_, let need): return ListReading.ruling(text, lines: lines, need: need)
    case .bonus: return .wrong("a bonus is answered part by part")
    }
  }

  /// Whether anything can be made of the text: a letter that no option has, or a word where true
  /// or false is asked, is no answer at all.
  func canRead(_ text: String, shown: Shown, isOpen: Bool) -> Bool {
    switch form {
    case .text, .answerline, .number, .list, .bonus: return true
    case .choice:
      if isOpen || Letters.one(text, of: shown.options, isSame: Sameness.same) != nil {
        return true
      }
      return typed(text, heard: nil).outcome != .wrong
    case .several, .order:
      return Letters.many(text, of: shown.options, isSame: Sameness.same) != nil
    case .truth: return TruthReading.value(text) != nil
    case .match:
      return Letters.pairs(text, left: shown.left.count, options: shown.options.count) != nil
    }
  }

  /// How the judge came to its verdict; nil for forms that have nothing to explain.
  func reason(for text: String, heard: String?) -> Reason? {
    switch form {
    case .text, .answerline, .number, .choice: lines.first?.explain(text, heard: heard)
    default: nil
    }
  }

  private func typed(_ text: String, heard: String?) -> Ruling {
    guard let line = lines.first else { return .wrong("unreadable answer") }
    let judgement = line.judge(text, heard: heard)
    let reason = judgement.rule.rawValue
    switch judgement.verdict {
    case .accept: return .right(reason)
    case .prompt: return Ruling(.prompt, percent: 0, prompt: judgement.prompt, reason: reason)
    case .reject: return .wrong(reason)
    }
  }

  private func choice(_ text: String, shown: Shown) -> Ruling {
    guard let picked = Letters.one(text, of: shown.options, isSame: Sameness.same) else {
      return typed(text, heard: nil)
    }
    return shown.right.contains(picked) ? .right("option") : .wrong("option")
  }

  private func several(_ text: String, shown: Shown) -> Ruling {
    guard let picked = Letters.many(text, of: shown.options, isSame: Sameness.same) else {
      return .wrong("not among the options")
    }
    let distinct = Set(picked)
    let hits = distinct.intersection(shown.right).count
    let misses = distinct.count - hits
    let whole = shown.right.count
    let ruling = Ruling.share(max(0, hits - misses), of: whole)
    return Ruling(
      ruling.outcome, percent: ruling.percent,
      reason: misses == 0 ? ruling.reason : "\(hits) of \(whole), \(misses) too many")
  }

  private func order(_ text: String, shown: Shown) -> Ruling {
    guard let typed = Letters.many(text, of: shown.options, isSame: Sameness.same) else {
      return .wrong("not among the options")
    }
    let hits = zip(typed, shown.right).count { $0 == $1 }
    return typed.count > shown.right.count
      ? .wrong("too many") : .share(hits, of: shown.right.count)
  }

  private func match(_ text: String, shown: Shown) -> Ruling {
    let count = shown.left.count
    guard let pairs = Letters.pairs(text, left: count, options: shown.options.count) else {
      return .wrong("not readable as pairs")
    }
    return .share(zip(pairs, shown.right).count { $0 == $1 }, of: count)
  }
}
