import QuizCore
import QuizJudge
import QuizYAML

/// Forms with several items, and those that the judge must understand.
extension FormReader {
  /// The wrong options, none of which may be right.
  func wrong(beside right: [String]) -> [String]? {
    guard let node = fields[.wrong] else { return nil }
    let before = findings.errors
    let wrong = findings.texts(node, .wrong)
    guard findings.errors == before, check(wrong, .wrong, least: 1, node) else { return nil }
    for (text, item) in zip(wrong, node.listOrSelf) {
      guard right.contains(where: { Alike.same($0, text) }) else { continue }
      findings.report(.form(.rightAmongWrong(text)), at: item.place)
      return nil
    }
    return wrong
  }

  /// Whether there are enough items and no two of them the same.
  func check(_ texts: [String], _ key: Key, least: Int, _ node: YAMLNode) -> Bool {
    if texts.count < least {
      findings.report(.form(.tooFew(key, count: texts.count, least: least)), at: node.place)
      return false
    }
    guard let twice = Alike.firstRepeat(in: texts) else { return true }
    let items = node.listOrSelf
    let place = twice < items.count ? items[twice].place : node.place
    findings.report(.form(.duplicate(key, texts[twice])), at: place)
    return false
  }

  func match() -> AnswerForm? {
    guard let node = fields[.match], let written = findings.pairs(node, .match) else { return nil }
    let pairs = written.compactMap { left, value in
      findings.text(value, .match).map { AnswerForm.Pair(left: left, right: $0) }
    }
    guard pairs.count == node.asMapping?.count else { return nil }
    let values = YAMLNode(.sequence(written.map(\.value)), at: node.place, end: node.end)
    let lefts = YAMLNode(
      .sequence(node.asMapping?.map(\.key) ?? []), at: node.place, end: node.end)
    guard check(pairs.map(\.right), .match, least: 2, values),
      check(pairs.map(\.left), .match, least: 2, lefts)
    else { return nil }
    return .match(pairs)
  }

  func list() -> AnswerForm? {
    guard let node = fields[.list] else { return nil }
    guard let nodes = node.asList else {
      findings.reportShape(node, .list, wanted: .list)
      return nil
    }
    let items = nodes.compactMap(item)
    guard items.count == nodes.count, check(items.map(\.answer), .list, least: 1, node) else {
      return nil
    }
    guard let need = fields[.need] else { return .list(items: items, need: items.count) }
    guard let written = findings.text(need, .need) else { return nil }
    if let count = Int(written), (1...items.count).contains(count) {
      return .list(items: items, need: count)
    }
    findings.report(.value(.need(written, items: items.count)), at: need.place)
    return nil
  }

  private func item(_ node: YAMLNode) -> TextAnswer? {
    guard node.asMapping != nil else { return findings.text(node, .list).map { TextAnswer($0) } }
    guard let fields = Fields(node, of: .item, named: .list, findings) else { return nil }
    guard let answer = fields[.answer] else {
      findings.report(.key(.missing(.answer, .item)), at: node.place)
      return nil
    }
    let accept = fields[.accept].map { findings.texts($0, .accept) } ?? []
    return findings.text(answer, .answer).map { TextAnswer($0, accept: accept) }
  }

  func answerline() -> AnswerForm? {
    guard let node = fields[.answerline], let line = findings.text(node, .answerline) else {
      return nil
    }
    return isJudged(.answerline(line)) ? .answerline(line) : nil
  }

  func number() -> AnswerForm? {
    guard let node = fields[.answer], let value = findings.text(node, .answer) else { return nil }
    func text(_ key: Key) -> String? { fields[key].flatMap { findings.text($0, key) } }
    let before = findings.errors
    let number = NumberAnswer(
      value, accept: fields[.accept].map { findings.texts($0, .accept) } ?? [],
      within: text(.within), range: text(.range), unit: text(.unit),
      closest: fields[.closest].flatMap { findings.bool($0, .closest) } ?? false)
    guard findings.errors == before else { return nil }
    return isJudged(.number(number)) ? .number(number) : nil
  }

  /// Whether the judge understands the answer; only the forms that can fail are asked about.
  private func isJudged(_ source: AnswerSource) -> Bool {
    if source.isPlainlySound { return true }
    do throws(AnswerError) {
      _ = try Answerline(source)
      return true
    } catch {
      let node = FormReader.keys(of: error).lazy.compactMap { fields[$0] }.first
      findings.report(.answer(error), at: node?.place ?? fields.place)
      return false
    }
  }

  /// The keys that an error may be about, the likeliest first.
  private static func keys(of error: AnswerError) -> [Key] {
    switch error {
    case .badTolerance: [.within]
    case .badRange, .reversedRange: [.range]
    case .badUnit, .unitMismatch: [.unit, .answer]
    case .emptyForm: [.accept, .answerline]
    default: [.answer, .answerline]
    }
  }
}
