import QuizCore
import QuizYAML

/// Reads a whole pack from the tree of its file.
struct PackReader {
  private let findings: Findings
  /// Offsets of what the file's syntax already got wrong, in order.
  private let broken: [Int]
  private var nextBroken = 0
  private var lines: [String: Int] = [:]

  init(_ findings: Findings, syntax: [YAMLProblem]) {
    self.init(findings, broken: syntax.map(\.place.offset).sorted())
  }

  /// - Parameter broken: offsets of what is wrong with the file's syntax, in order.
  init(_ findings: Findings, broken: [Int]) {
    self.findings = findings
    self.broken = broken
  }

  /// The pack with its sound questions; nil where there is none.
  /// - Parameter nodes: is given the node of each sound question.
  mutating func pack(_ root: YAMLNode, nodes: ((YAMLNode) -> Void)? = nil) -> Pack? {
    guard root.asMapping != nil else {
      findings.report(.head(.noMapping(found: root.kindName)), at: root.place)
      return nil
    }
    guard let fields = Fields(root, of: .pack, named: .canon, findings) else { return nil }
    let head = HeadReader(fields: fields, findings: findings)
    guard head.checkFormat() else { return nil }
    var pack = head.pack()
    let defaults = fields[.defaults].map { Defaults($0, findings) } ?? Defaults()
    let reader = QuestionReader(
      findings: findings, sources: pack.sources.map(\.key), defaults: defaults, place: .question)
    guard let items = items(fields) else { return nil }
    lines.reserveCapacity(items.count)
    pack.questions.reserveCapacity(items.count)
    for item in items {
      guard let question = sound(item, reader) else { continue }
      pack.questions.append(question)
      nodes?(item)
    }
    return pack.questions.isEmpty ? nil : pack
  }

  private func items(_ fields: Fields) -> [YAMLNode]? {
    guard let node = fields[.questions], !node.isEmpty else {
      if broken.isEmpty { findings.report(.head(.noQuestions), at: fields.place) }
      return nil
    }
    guard let items = node.asList else {
      findings.reportShape(node, .questions, wanted: .list)
      return nil
    }
    if items.isEmpty && broken.isEmpty { findings.report(.head(.noQuestions), at: node.place) }
    guard items.count > PackLimits.questions else { return items }
    let first = items[PackLimits.questions]
    findings.report(.head(.tooManyQuestions(limit: PackLimits.questions)), at: first.place)
    return Array(items.prefix(PackLimits.questions))
  }

  /// The question, where neither the file's syntax nor the reader found anything wrong with it.
  private mutating func sound(_ node: YAMLNode, _ reader: QuestionReader) -> Question? {
    let before = findings.errors
    let question = reader.question(node)
    if let question { checkIDs(question, node) }
    return isBroken(node) || findings.errors > before ? nil : question
  }

  private mutating func isBroken(_ node: YAMLNode) -> Bool {
    while nextBroken < broken.count, broken[nextBroken] < node.place.offset { nextBroken += 1 }
    return nextBroken < broken.count && broken[nextBroken] < node.end
  }

  private mutating func checkIDs(_ question: Question, _ node: YAMLNode) {
    checkID(question, node)
    guard case .bonus(let parts) = question.form else { return }
    let places = node["parts"]?.asList ?? []
    for (part, place) in zip(parts, places) { checkID(part, place) }
  }

  private mutating func checkID(_ question: Question, _ node: YAMLNode) {
    let id = question.id.rawValue
    guard let line = lines.updateValue(node.place.line, forKey: id) else { return }
    lines[id] = line
    let written = node["id"]
    findings.report(
      .text(written == nil ? .sameQuestion(line: line) : .duplicateID(id, line: line)),
      at: (written ?? node).place)
  }
}
