import QuizCore
import QuizYAML

/// The lines of one question, cut out of its pack so that they can be read alone.
enum BankSlice {
  /// The question's bytes, with the margin of its first line, on which the others rely.
  static func bytes(of node: YAMLNode, in source: [UInt8]) -> [UInt8] {
    let margin = source[node.place.offset] == UInt8(ascii: "{") ? 0 : node.place.column - 1
    var bytes = [UInt8](repeating: 32, count: margin)
    let range = node.range
    let last = source[range].lastIndex { $0 > 32 } ?? range.lowerBound
    bytes += source[range.lowerBound..<min(last + 1, range.upperBound)]
    bytes.append(10)
    return bytes
  }

  /// The question that the bytes hold, read with what its pack says for all of them.
  static func question(_ bytes: [UInt8], head: BankHead) -> Question? {
    let document = YAMLReader.read(bytes)
    guard document.problems.isEmpty, let root = document.root else { return nil }
    let findings = Findings(file: "bank")
    let reader = QuestionReader(
      findings: findings, sources: head.pack.sources.map(\.key), defaults: head.defaults,
      place: .question)
    let question = reader.question(root)
    return findings.errors > 0 ? nil : question
  }
}
