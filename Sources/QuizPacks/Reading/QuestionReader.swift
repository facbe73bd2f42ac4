import QuizCore
import QuizText
import QuizYAML

/// Reads one question, or one part of a bonus.
struct QuestionReader {
  let findings: Findings
  /// The keys of the pack's sources.
  let sources: [String]
  let defaults: Defaults
  let place: KeyPlace
  /// The citation that parts of a bonus share.
  var citation: Question.Citation?

  /// Nil where stem or answer is missing; whatever else is wrong is reported only.
  func question(_ node: YAMLNode) -> Question? {
    if place == .part, let nested = node.pair("parts") ?? node.pair("clues") {
      findings.report(.form(.nestedBonus), at: nested.key.place)
      return nil
    }
    let named: Key = place == .part ? .parts : .questions
    guard let fields = Fields(node, of: place, named: named, findings) else { return nil }
    let stem = stem(fields)
    var question = Question(id: "", stem: stem ?? "", form: .order([]))
    readExtras(fields, into: &question)
    let isClean = isAnswerable(fields)
    guard let form = isClean ? form(fields, question) : nil, stem != nil else { return nil }
    question.form = form
    question.id = ID(id(fields, question))
    if case .bonus(let parts) = form {
      question.form = .bonus(parts: identified(parts, of: question))
    }
    return question
  }

  private func stem(_ fields: Fields) -> String? {
    guard let node = fields[.ask] else {
      findings.report(.key(.missing(.ask, place)), at: fields.place)
      return nil
    }
    guard let stem = findings.text(node, .ask) else { return nil }
    if PowerMark.stands(in: stem) { findings.report(.form(.powerInStem), at: node.place) }
    return stem
  }

  /// Whether there is one form of answer, and clues only where they can be.
  private func isAnswerable(_ fields: Fields) -> Bool {
    let forms = FormReader.formKeys.filter(fields.has)
    if let clues = fields.pair(.clues)?.key, fields.has(.parts) {
      findings.report(.form(.cluesOfBonus), at: clues.place)
      return false
    }
    guard let first = forms.first else {
      let hasClues = fields.has(.clues)
      findings.report(.form(hasClues ? .cluesWithoutAnswer : .noAnswer), at: fields.place)
      return false
    }
    guard let second = forms.dropFirst().first else { return true }
    let at = max(
      fields.pair(first)?.key.place ?? fields.place,
      fields.pair(second)?.key.place ?? fields.place)
    findings.report(.form(.twoForms(first, second)), at: at)
    return false
  }

  private func form(_ fields: Fields, _ question: Question) -> AnswerForm? {
    guard let node = fields[.parts] else {
      return FormReader(fields: fields, findings: findings).form()
    }
    FormReader(fields: fields, findings: findings).reportIdle(.bonus)
    return parts(node, of: question).map { .bonus(parts: $0) }
  }

  private func parts(_ node: YAMLNode, of bonus: Question) -> [Question]? {
    guard let items = node.asList else {
      findings.reportShape(node, .parts, wanted: .list)
      return nil
    }
    if items.isEmpty {
      findings.report(.form(.tooFew(.parts, count: 0, least: 1)), at: node.place)
      return nil
    }
    let reader = QuestionReader(
      findings: findings, sources: sources, defaults: Defaults(of: bonus), place: .part,
      citation: bonus.citation)
    let parts = items.compactMap(reader.question)
    return parts.count == items.count ? parts : nil
  }

  /// A short stem such as "In which year?" may be part of two bonuses.
  private func identified(_ parts: [Question], of bonus: Question) -> [Question] {
    parts.map { part in
      guard part.id.rawValue.isEmpty else { return part }
      var part = part
      part.id = ID(part.fingerprint(within: bonus.id.rawValue))
      return part
    }
  }

  private func id(_ fields: Fields, _ question: Question) -> String {
    if let id = fields[.id].flatMap(findings.id) { return id }
    return place == .part ? "" : question.fingerprint(within: "")
  }
}

extension Question {
  /// The hash of stem, clues and answer, which is the id of a question that its author gave none.
  ///
  /// - Parameter bonus: the id of the bonus that the question is a part of.
  public func fingerprint(within bonus: String = "") -> String {
    var hash = Fingerprint()
    if !bonus.isEmpty { hash.add(bonus) }
    hash.add(stem)
    for clue in clues { hash.add(clue) }
    hash.add(form.wording)
    return hash.hex
  }
}

/// `(*)` in a tossup, before which an answer earns the power.
enum PowerMark {
  static func stands(in text: String) -> Bool {
    text.utf8.contains(0x2A) && text.contains("(*)")
  }
}
