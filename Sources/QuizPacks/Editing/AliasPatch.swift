import QuizCore
import QuizFiles
import QuizYAML

/// A change of a pack file that has one of its questions accept one answer more.
///
/// It is made by splicing the file's own bytes, and checked by reading the result: the question has
/// the alias, and nothing else is another than before.
public struct AliasPatch: Sendable {
  public let path: String
  private let before: [UInt8]
  /// The file as it would be.
  public let after: [UInt8]

  /// - Parameters:
  ///   - path: the pack file.
  ///   - question: as the pack had it when it was read.
  ///   - part: which part of a bonus, from 1; 0 for the question itself.
  public init(
    path: String, question: Question, part: Int, alias: String
  ) throws(EditFault) {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      throw .unreadable(path, why: "\(PackProblem(.file(error), file: path).message)")
    }
    try self.init(bytes: bytes, path: path, question: question, part: part, alias: alias)
  }

  /// The same for bytes that are in memory already.
  public init(
    bytes: [UInt8], path: String, question: Question, part: Int, alias: String
  ) throws(EditFault) {
    self.path = path
    before = bytes
    let loaded = PackLoader.load(bytes: bytes, file: path)
    guard let pack = loaded.pack, pack.questions.contains(question),
      let node = AliasPatch.node(of: question, in: bytes)
    else { throw .noQuestion(path) }
    let target = part > 0 ? node["parts"]?.asList?.dropFirst(part - 1).first : node
    guard let target, let changed = question.accepting(alias, part: part),
      let old = question.form(ofPart: part), let new = changed.form(ofPart: part)
    else { throw .noPlace(path, line: (target ?? node).place.line) }
    let edit = FormEdit(question: target, lines: LineBreaks(bytes: bytes))
    let after = edit.ways(from: old, to: new).lazy.compactMap { $0.applied(to: bytes) }
      .first { AliasPatch.isOnly(changed, insteadOf: question, in: $0, of: loaded) }
    guard let after else { throw .noPlace(path, line: target.place.line) }
    self.after = after
  }

  /// What `patch` would take.
  public var diff: String { UnifiedDiff.between(before, after, name: path) }

  /// Writes the file, where it is still what it was.
  public func write() throws(EditFault) {
    guard let now = try? FileBytes.read(path), now == before else { throw .changed(path) }
    do { try FileReplacement.write(after, to: path) } catch {
      throw .cannotWrite(path, why: error.why)
    }
  }

  private static func node(of question: Question, in bytes: [UInt8]) -> YAMLNode? {
    let items = YAMLReader.read(bytes).root?["questions"]?.asList ?? []
    return items.first { $0["id"]?.text == question.id.rawValue }
      ?? items.first { $0["id"] == nil && $0["ask"]?.text == question.stem }
  }

  private static func isOnly(
    _ changed: Question, insteadOf old: Question, in bytes: [UInt8], of before: LoadedPack
  ) -> Bool {
    let loaded = PackLoader.load(bytes: bytes, file: "")
    guard loaded.errors == before.errors, let found = loaded.pack, var wanted = before.pack else {
      return false
    }
    wanted.questions = wanted.questions.map { $0 == old ? changed : $0 }
    return Fixer.isSame(found, wanted)
  }
}

extension LoadedPack {
  /// How many problems cost a question or more.
  fileprivate var errors: Int { problems.count { $0.severity == .error } }
}

extension Question {
  /// The form of a part, from 1; its own for 0.
  fileprivate func form(ofPart part: Int) -> AnswerForm? {
    if part == 0 { return form }
    guard case .bonus(let parts) = form, parts.indices.contains(part - 1) else { return nil }
    return parts[part - 1].form
  }
}
