import QuizCore
import QuizYAML

/// A pack in the making, out of a file of another format.
final class PackDraft {
  let findings: Findings
  let source: CodecSource
  private var head: [YAMLPair] = []
  private var drafts: [QuestionDraft] = []
  private var losses: [Loss] = []
  private var ids: Set<String> = []
  /// Offsets of what is broken in a way that costs the question around it.
  private var broken: [Int] = []

  private static let top = Place(line: 1, column: 1, offset: 0)

  init(_ source: CodecSource) {
    self.source = source
    findings = Findings(file: source.file)
  }

  /// The file as text; nil, and reported, where it is none.
  func text() -> SourceText? {
    guard let text = SourceText(source.bytes, findings) else { return nil }
    broken = text.broken
    return text
  }

  /// Something that the file says of itself.
  func put(_ key: Key, _ piece: Piece?) {
    guard let piece, !piece.isBlank else { return }
    put(key, QuestionDraft.node(piece), at: piece.place)
  }

  func put(_ key: Key, all pieces: [Piece]) {
    let said = pieces.filter { !$0.isBlank }
    guard let place = said.first?.place else { return }
    put(key, YAMLNode(.sequence(said.map(QuestionDraft.node)), at: place, end: 0), at: place)
  }

  func put(_ key: Key, _ node: YAMLNode, at place: Place) {
    if head.contains(where: { $0.key.text == key.name }) { return }
    head.append(YAMLPair(key: YAMLNode(.scalar(key.name, .plain), at: place, end: 0), value: node))
  }

  /// How much has been found wrong so far.
  var errors: Int { findings.errors }

  /// Takes the question, but where errors were found while it was read: those have been told.
  func add(_ draft: QuestionDraft, unlessMoreThan errors: Int? = nil) {
    if let errors, findings.errors > errors {
      losses += draft.losses
    } else {
      drafts.append(draft)
    }
  }

  /// Whether a question has that id already.
  func isTaken(_ id: String) -> Bool { ids.contains(id) }

  /// Names the question so, where the name will do and is not taken.
  func name(_ draft: inout QuestionDraft, _ id: Piece?) {
    guard let id = id?.trimmed, !id.text.isEmpty else { return }
    if id.text.isUsableAsID, ids.insert(id.text).inserted {
      draft.put(.id, id)
    } else {
      draft.lose("id", id, why: "an id is one word of at most 100 characters, and taken once")
    }
  }

  /// Notes what a pack cannot hold.
  func lose(_ what: String, _ piece: Piece, why: String) {
    losses.append(
      Loss(question: nil, place: piece.place, key: what, value: .text(piece.text), why: why))
  }

  func add(_ loss: Loss) { losses.append(loss) }

  func report(_ fault: FormatFault, at place: Place) { findings.report(.format(fault), at: place) }

  /// What came of it: the loader's checks, on the questions as drafted.
  func imported() -> Imported {
    let name = source.stem
    put(.id, Piece(text: name.asID, place: PackDraft.top))
    put(.title, Piece(text: name.isEmpty ? "Questions" : name, place: PackDraft.top))
    let root = YAMLNode(.mapping(head), at: PackDraft.top, end: 0)
    guard let fields = Fields(root, of: .pack, named: .canon, findings) else {
      return Imported(problems: findings.sorted())
    }
    var imported = Imported(pack: HeadReader(fields: fields, findings: findings).pack())
    read(into: &imported)
    imported.problems = findings.sorted()
    return imported
  }

  private func read(into imported: inout Imported) {
    let reader = QuestionReader(
      findings: findings, sources: imported.pack?.sources.map(\.key) ?? [], defaults: Defaults(),
      place: .question)
    var twins = Twins()
    var lost = losses
    for draft in drafts.prefix(PackLimits.questions) {
      let before = findings.errors
      var question = reader.question(draft.node)
      if isBroken(draft) || findings.errors > before { question = nil }
      question = question.map { twins.apart($0, at: draft, findings) }
      let place = question.map { _ in imported.places.count }
      lost += draft.losses.map { $0.of(place, id: question?.id.rawValue ?? "") }
      guard let question else { continue }
      imported.pack?.questions.append(question)
      imported.places.append(draft.place)
    }
    if drafts.count > PackLimits.questions {
      let fault = PackFault.HeadFault.tooManyQuestions(limit: PackLimits.questions)
      findings.report(.head(fault), at: drafts[PackLimits.questions].place)
    }
    imported.losses = lost.inOrder
    if imported.pack?.questions.isEmpty == true, findings.errors > 0 { imported.pack = nil }
  }

  private func isBroken(_ draft: QuestionDraft) -> Bool {
    broken.contains { $0 >= draft.place.offset && $0 < draft.end }
  }
}

extension Loss {
  fileprivate func of(_ question: Int?, id: String) -> Loss {
    var loss = self
    loss.question = question
    loss.id = id
    return loss
  }
}

extension [Loss] {
  /// In the order of the file.
  var inOrder: [Loss] {
    enumerated().sorted { first, second in
      (first.element.place?.offset ?? 0, first.offset)
        < (second.element.place?.offset ?? 0, second.offset)
    }.map(\.element)
  }
}

extension String {
  var isUsableAsID: Bool {
    !isEmpty && count <= 100 && !utf8.contains { $0 <= 32 } && TextLook.hidden(in: self) == nil
  }

  /// The text as one word that will do for an id.
  var asID: String {
    let words = split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 33 } }
    let id = String(words.joined(separator: "-").prefix(100))
    return id.isUsableAsID ? id : "pack"
  }
}
