import QuizCore
import QuizFiles
import QuizPacks
import QuizTerminal
import QuizText

/// Adds questions to a pack file, one conversation after another; each line is kept at once.
final class PackAdder {
  let path: String
  private let session: Session
  private let journal: LineJournal
  private var dialogue: AddDialogue
  private var pack: Pack?

  /// - Parameter path: the pack's file.
  init(path: String, session: Session) throws(CanonError) {
    self.path = path
    self.session = session
    journal = LineJournal(path: PackAdder.draft(of: path))
    dialogue = AddDialogue(PackAdder.desk(path))
    let loaded = PackLoader.load(path: path)
    if loaded.hasErrors, loaded.pack == nil {
      throw .packs(loaded.problems.map { "\($0)" })
    }
    pack = loaded.pack
  }

  /// Where the lines of a question are kept until it is whole: beside its pack, hidden.
  static func draft(of path: String) -> String {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<cut] + "." + path[cut...] + ".draft"
  }

  private static func desk(_ path: String) -> AddDialogue.Desk {
    AddDialogue.Desk(
      read: { written in
        do throws(EditFault) { return .success(try PackAddition(written, to: path).question) } catch
        {
          return .failure(error)
        }
      },
      judge: { question, guess in
        let tried = Prepared(question).tried(guess)
        return (tried.ruling.outcome, tried.reason)
      },
      name: { stem in
        let ids = PackLoader.load(path: path).pack?.questions.map(\.id.rawValue) ?? []
        return QuestionID.made(of: stem, beside: ids)
      })
  }

  /// Says what is going on, and takes up a question that was begun before.
  func begin() throws(CanonError) {
    let count = pack?.questions.count ?? 0
    let questions = count == 1 ? "1 question" : "\(count) questions"
    try tell(
      "\(path): \(questions). A blank line skips what may be left out, and ends a list.", .dim)
    try tell("/back takes the last line back, /done skips the rest, /quit leaves.", .dim)
    let kept = journal.lines
    if kept.isEmpty { return }
    replay(kept)
    if dialogue.step == .ask { return try keep([]) }
    try tell("going on with \"\(kept[0])\", which was begun before", .bold)
  }

  private func replay(_ lines: [String]) {
    dialogue = AddDialogue(PackAdder.desk(path))
    for line in lines {
      // A finished question was added before the program was stopped, or its lines no longer fit.
      if dialogue.take(line) == .done { dialogue = AddDialogue(PackAdder.desk(path)) }
    }
  }

  private func tell(_ words: String, _ style: Style = .plain) throws(CanonError) {
    try session.write { $0.paragraph(words, style) }
  }

  private func keep(_ lines: [String]) throws(CanonError) {
    do { try journal.replace(with: lines) } catch {
      throw .edit(.cannotWrite(journal.path, why: error.why))
    }
  }

  /// Takes a line; false where the author wants no more.
  func take(_ typed: String) throws(CanonError) -> Bool {
    let line = AddDialogue.trimmed(typed)
    switch line {
    case "/quit": return false
    case "/back":
      let lines = Array(dialogue.lines.dropLast())
      replay(lines)
      try keep(lines)
      return true
    case "/done": return try finish()
    default: break
    }
    if line.hasPrefix("/"), !line.hasPrefix("//") {
      throw .noMove(String(line.dropFirst()), nearest: nil)
    }
    return try answer(line.hasPrefix("//") ? String(line.dropFirst()) : line)
  }

  private func answer(_ line: String) throws(CanonError) -> Bool {
    let before = dialogue.lines
    let reply = dialogue.take(line)
    try keepChange(from: before)
    switch reply {
    case .next: return true
    case .leave: return false
    case .done: return try add()
    case .again(let why):
      try tell(why, Style(.red))
      return true
    case .judged(let outcome, let why):
      let style: Style = outcome == .wrong ? Style(.red, bold: true) : Style(.green, bold: true)
      try session.write { sheet in
        sheet.line(Styled("\(outcome.rawValue)", style), Styled("  \(why)", .dim))
      }
      return true
    }
  }

  /// One line more is added to the file; anything else is written anew.
  private func keepChange(from before: [String]) throws(CanonError) {
    let now = dialogue.lines
    if now == before { return }
    guard now.count == before.count + 1, Array(now.dropLast()) == before, let line = now.last else {
      return try keep(now)
    }
    do { try journal.append(line) } catch {
      throw .edit(.cannotWrite(journal.path, why: error.why))
    }
  }

  /// Skips what may be left out.
  private func finish() throws(CanonError) -> Bool {
    for _ in 0..<40 {
      if dialogue.step == .ask || dialogue.step == .kind { return true }
      let step = dialogue.step
      let count = dialogue.lines.count
      if try !answer("") { return false }
      if dialogue.step == .ask || (dialogue.step == step && dialogue.lines.count == count) {
        return true
      }
    }
    return true
  }

  /// Puts the question into the pack, and begins another.
  private func add() throws(CanonError) -> Bool {
    let addition: PackAddition
    do throws(EditFault) {
      addition = try PackAddition(dialogue.question.written, to: path)
      try addition.edit.write()
    } catch {
      throw .edit(error)
    }
    journal.clear()
    dialogue = AddDialogue(PackAdder.desk(path))
    pack?.questions.append(addition.question)
    try tell("\(path):\(addition.line): added \(addition.question.id)", .bold)
    return true
  }

  /// Whether lines of an unfinished question are kept.
  var isUnfinished: Bool { !dialogue.lines.isEmpty }
}

/// How the next line is asked for.
extension PackAdder {
  var request: LineRequest {
    let step = dialogue.step
    let words = session.world.palette.paint(Styled("\(step.words)> ", .bold))
    return LineRequest(
      prompt: { _ in words },
      completions: { [self] line, cursor in
        offers(line, cursor, step)
      })
  }

  private func offers(_ line: String, _ cursor: Int, _ step: AddStep) -> [Completion] {
    if line.hasPrefix("/") { return ["/back", "/done", "/quit"].map { Completion($0) } }
    let questions = pack?.questions ?? []
    switch step {
    case .kind: return Kind.allCases.map { Completion($0.rawValue, description: $0.title) }
    case .truth: return ["true", "false"].map { Completion($0) }
    case .source:
      return (pack?.sources ?? []).map { Completion($0.key, description: $0.title) }
    case .category:
      return Tally(questions.compactMap(\.category)).counts.map { Completion($0.name) }
    case .tags: return Tally(questions.flatMap(\.tags)).counts.map { Completion($0.name) }
    case .difficulty: return (1...5).map { Completion("\($0)") }
    case .id: return [Completion(PackAdder.desk(path).name(dialogue.question.texts[.ask] ?? ""))]
    case .meant: return ["yes", "no"].map { Completion($0) }
    default: return []
    }
  }
}
