import QuizCore
import QuizJudge
import QuizYAML

/// Reads what counts as right: the keys decide how, never the look of a value, but for an unquoted
/// `true` or `false`.
struct FormReader {
  let fields: Fields
  let findings: Findings

  /// The keys that each begin a form of answer.
  static let formKeys: [Key] = [.answer, .answerline, .answers, .order, .match, .list, .parts]
  /// The keys that shape an answer.
  private static let companions: [Key] = [
    .wrong, .accept, .prompt, .reject, .within, .range, .closest, .unit, .need,
  ]
  private static let numberKeys: [Key] = [.within, .range, .closest, .unit]

  func form() -> AnswerForm? {
    let kind = kind
    reportIdle(kind)
    switch kind {
    case .truth: return fields[.answer]?.text.map { .truth($0 == "true") }
    case .number: return number()
    case .choice: return choice()
    case .answerline: return answerline()
    case .several: return several()
    case .order: return order()
    case .match: return match()
    case .list: return list()
    case .text, .tossup, .bonus: return textAnswer(.answer, mayLookTrue: true).map { .text($0) }
    }
  }

  private var kind: Kind {
    if let answer = fields[.answer] {
      if answer.plainText == "true" || answer.plainText == "false" { return .truth }
      if FormReader.numberKeys.contains(where: fields.has) { return .number }
      return fields.has(.wrong) ? .choice : .text
    }
    if fields.has(.answerline) { return .answerline }
    if fields.has(.answers) { return .several }
    if fields.has(.order) { return .order }
    return fields.has(.match) ? .match : .list
  }

  /// Reports keys that could change nothing.
  func reportIdle(_ kind: Kind) {
    let known = FormReader.companions(of: kind)
    let judged: [Key] = kind == .bonus ? [.examples, .feedback, .credit] : []
    for key in FormReader.companions + judged where !known.contains(key) {
      guard let pair = fields.pair(key) else { continue }
      findings.report(.form(.idle(key, kind: kind)), at: pair.key.place)
    }
  }

  private static func companions(of kind: Kind) -> [Key] {
    switch kind {
    case .text: [.accept, .prompt, .reject]
    case .choice: [.wrong, .accept, .prompt, .reject]
    case .several: [.wrong]
    case .number: numberKeys + [.accept]
    case .list: [.need]
    case .answerline, .truth, .order, .match, .tossup, .bonus: []
    }
  }

  /// The answer with its lists, whatever it holds.
  private func textAnswer(_ key: Key, mayLookTrue: Bool = false) -> TextAnswer? {
    guard let node = fields[key], let answer = findings.text(node, key) else { return nil }
    if mayLookTrue, node.style == .plain, FormReader.truths.contains(answer) {
      findings.report(.form(.looksTrue(answer)), at: node.place)
    }
    return TextAnswer(
      answer, accept: texts(.accept), prompt: fields[.prompt].map(prompts) ?? [],
      reject: texts(.reject))
  }

  private static let truths = [
    "True", "TRUE", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO",
  ]

  private func texts(_ key: Key) -> [String] {
    fields[key].map { findings.texts($0, key) } ?? []
  }

  private func prompts(_ node: YAMLNode) -> [PromptForm] {
    node.listOrSelf.compactMap { item in
      guard item.asMapping != nil else {
        return findings.text(item, .prompt).map { PromptForm($0) }
      }
      guard let fields = Fields(item, of: .promptForm, named: .prompt, findings) else { return nil }
      guard let text = fields[.text] else {
        findings.report(.key(.missing(.text, .promptForm)), at: item.place)
        return nil
      }
      let ask = fields[.ask].flatMap { findings.text($0, .ask) }
      return findings.text(text, .text).map { PromptForm($0, ask: ask) }
    }
  }

  private func choice() -> AnswerForm? {
    guard let right = textAnswer(.answer), let wrong = wrong(beside: [right.answer]) else {
      return nil
    }
    return .choice(right: right, wrong: wrong)
  }

  private func several() -> AnswerForm? {
    guard let node = fields[.answers], let right = findings.list(node, .answers) else { return nil }
    guard fields.has(.wrong) else {
      findings.report(.form(.noWrong), at: node.place)
      return nil
    }
    guard check(right, .answers, least: 1, node), let wrong = wrong(beside: right) else {
      return nil
    }
    return .several(right: right, wrong: wrong)
  }

  private func order() -> AnswerForm? {
    guard let node = fields[.order], let items = findings.list(node, .order) else { return nil }
    return check(items, .order, least: 2, node) ? .order(items) : nil
  }
}
