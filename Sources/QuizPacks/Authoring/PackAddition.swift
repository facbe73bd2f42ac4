import QuizCore
import QuizYAML

/// A change of a pack file that has one question more at its end.
///
/// It is made by one splice, and checked by reading the result: the pack has the question, and
/// nothing else is another than before.
public struct PackAddition: Sendable {
  public let edit: PackEdit
  /// As the loader reads it.
  public let question: Question
  /// The line in which it begins.
  public let line: Int

  public init(_ written: WrittenQuestion, to path: String) throws(EditFault) {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      throw .unreadable(path, why: "\(PackProblem(.file(error), file: path).message)")
    }
    try self.init(written, to: path, bytes: bytes)
  }

  /// The same for bytes that are in memory already.
  public init(_ written: WrittenQuestion, to path: String, bytes: [UInt8]) throws(EditFault) {
    guard let list = YAMLReader.read(bytes).root?.pair("questions"),
      let splice = PackAddition.splice(written, into: list, of: bytes),
      let after = [splice].applied(to: bytes)
    else { throw .noList(path) }
    let before = PackLoader.load(bytes: bytes, file: path)
    let now = PackLoader.load(bytes: after, file: path)
    let old = before.pack?.questions ?? []
    guard let pack = now.pack, pack.questions.count == old.count + 1,
      Array(pack.questions.dropLast()) == old, let question = pack.questions.last
    else {
      let known = Set(before.problems.map(\.message))
      throw .unsound(now.problems.filter { !known.contains($0.message) }.map(\.message))
    }
    self.question = question
    edit = PackEdit(path: path, before: bytes, after: after)
    let start = splice.range.lowerBound
    line = 1 + after[..<min(after.count, start + splice.lead)].count { $0 == 10 }
  }

  private static func splice(
    _ written: WrittenQuestion, into list: YAMLPair, of bytes: [UInt8]
  ) -> Splice? {
    let lines = LineBreaks(bytes: bytes)
    guard let items = list.value.asList else {
      return list.value.isEmpty ? below(list, written, lines) : nil
    }
    if ScalarSetter(bytes: bytes).isInBrackets(list.value) {
      guard let last = items.last else {
        return Splice(list.value.range, lines.style + text(written, indent: 2, lines))
      }
      return Splice(at: last.end, ", " + written.json)
    }
    guard let last = items.last else { return nil }
    let dash = list.value.place.column - 1
    let content = bytes[..<min(bytes.count, last.end)].lastIndex { $0 > 32 } ?? last.place.offset
    let isSpaced = items.count < 2 || lines.isAfterBlank(last.place.offset)
    let gap = isSpaced ? lines.style : ""
    let offset = lines.next(from: content + 1)
    let isCut = offset > 0 && bytes[offset - 1] != 10 && bytes[offset - 1] != 13
    return Splice(
      at: offset, (isCut ? lines.style : "") + gap + text(written, indent: dash, lines))
  }

  /// The first question of all, below its key.
  private static func below(
    _ list: YAMLPair, _ written: WrittenQuestion, _ lines: LineBreaks
  ) -> Splice {
    let end = lines.end(of: list.key.end)
    let isLast = end == lines.bytes.count
    let question = lines.style + text(written, indent: 2, lines)
    return Splice(at: end, isLast ? question : String(question.dropLast(1)))
  }

  /// The lines with their dash, each with its end.
  private static func text(
    _ written: WrittenQuestion, indent: Int, _ lines: LineBreaks
  ) -> String {
    let margin = String(repeating: " ", count: indent)
    return written.lines(indent: indent + 2).enumerated()
      .map { $0.offset == 0 ? "\(margin)- \($0.element)" : $0.element }
      .map { $0 + lines.style }.joined()
  }
}

extension Splice {
  /// How many of its bytes come before its first text: breaks and spaces.
  fileprivate var lead: Int { bytes.prefix { $0 <= 32 }.count }
}
