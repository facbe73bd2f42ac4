import QuizCore
import QuizJudge

extension Question {
  /// The question as it would be written, key by key. An id that is only the hash of stem and answer
  /// is left out, since reading finds it again.
  public var tree: PackValue { tree(within: nil) }

  /// - Parameter bonus: the question that this is a part of; what it says already is left out.
  func tree(within bonus: Question?) -> PackValue {
    var entries = Entries()
    let isNamed = id.rawValue != fingerprint(within: bonus?.id.rawValue ?? "")
    entries.put(.id, text: isNamed ? id.rawValue : nil)
    entries.put(.ask, text: stem)
    entries.put(.clues, texts: clues)
    putForm(into: &entries)
    entries.put(.explain, text: explanation)
    entries.put(.source, text: citation == bonus?.citation ? nil : citation?.spelling)
    entries.put(.tags, texts: tags)
    entries.put(.category, text: category == bonus?.category ? nil : category)
    let level = difficulty == bonus?.difficulty ? nil : difficulty
    entries.put(.difficulty, level.map { .literal("\($0)") })
    entries.put(.hints, texts: hints)
    entries.put(.time, text: time == bonus?.time ? nil : time?.spelling)
    entries.put(.worth, (worth == bonus?.worth ? nil : worth).map { .literal("\($0)") })
    putRest(into: &entries)
    return entries.map
  }

  private func putRest(into entries: inout Entries) {
    entries.put(.asOf, text: asOf)
    entries.put(.feedback, entries: feedback.map { .init($0.answer, .text($0.words)) })
    entries.put(.credit, entries: credit.map { .init($0.answer, .literal("\($0.percent)")) })
    entries.put(.media, text: media)
    var own = Entries()
    own.put(.accept, texts: examples.accept)
    own.put(.prompt, texts: examples.prompt)
    own.put(.reject, texts: examples.reject)
    entries.put(.examples, entries: own.all)
    entries.put(.allow, texts: allow)
  }

  private func putForm(into entries: inout Entries) {
    switch form {
    case .text(let answer): entries.put(answer)
    case .answerline(let line): entries.put(.answerline, text: line)
    case .choice(let right, let wrong):
      entries.put(right, wrong: wrong)
    case .several(let right, let wrong):
      entries.put(.answers, texts: right)
      entries.put(.wrong, texts: wrong)
    case .truth(let value): entries.put(.answer, .literal(value ? "true" : "false"))
    case .number(let number): entries.put(number)
    case .order(let items): entries.put(.order, texts: items)
    case .match(let pairs):
      entries.put(.match, entries: pairs.map { .init($0.left, .text($0.right)) })
    case .list(let items, let need):
      entries.put(.list, .list(items.map(Entries.item)))
      if need != items.count { entries.put(.need, .literal("\(need)")) }
    case .bonus(let parts): entries.put(.parts, .list(parts.map { $0.tree(within: self) }))
    }
  }
}

extension Entries {
  fileprivate mutating func put(_ answer: TextAnswer, wrong: [String] = []) {
    put(.answer, text: answer.answer)
    put(.wrong, texts: wrong)
    put(.accept, texts: answer.accept)
    let prompts = answer.prompt.map(Entries.prompt)
    if !prompts.isEmpty { put(.prompt, .list(prompts)) }
    put(.reject, texts: answer.reject)
  }

  /// Without any of its keys a number would be read as text: then `closest` says what is the rule.
  fileprivate mutating func put(_ number: NumberAnswer) {
    put(.answer, figure: number.value)
    put(.accept, texts: number.accept)
    put(.within, figure: number.within)
    put(.range, figure: number.range)
    put(.unit, text: number.unit)
    let isMarked = number.within != nil || number.range != nil || number.unit != nil
    if number.closest || !isMarked { put(.closest, .literal("\(number.closest)")) }
  }

  fileprivate static func item(_ item: TextAnswer) -> PackValue {
    if item.accept.isEmpty { return .text(item.answer) }
    var entries = Entries()
    entries.put(.answer, text: item.answer)
    entries.put(.accept, texts: item.accept)
    return entries.map
  }

  private static func prompt(_ form: PromptForm) -> PackValue {
    guard let ask = form.ask else { return .text(form.text) }
    var entries = Entries()
    entries.put(.text, text: form.text)
    entries.put(.ask, text: ask)
    return entries.map
  }
}

extension Question.Citation {
  /// As an author writes it: the source's key, and after a comma the place in it.
  var spelling: String { place.map { "\(source), \($0)" } ?? source }
}

extension Milliseconds {
  /// As an author writes it: `20s`, or `2500ms` where that is no whole number of seconds.
  var spelling: String {
    rawValue % 1000 == 0 ? "\(rawValue / 1000)s" : "\(rawValue)ms"
  }
}
