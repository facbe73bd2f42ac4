import QuizYAML

/// One item of a GIFT file: a question, a description or a category, with the comments above it.
struct GiftBlock {
  /// From the first sign that is no comment; empty where there are only comments.
  var range: Range<Int>
  /// What its comment lines say behind the slashes.
  var comments: [Range<Int>]
}

/// Cuts a GIFT file at its blank lines.
struct GiftBlocks {
  private let lines: [Range<Int>]
  private let source: SourceText
  /// The file with its comment lines blanked, byte for byte.
  private(set) var bytes: [UInt8]
  private(set) var all: [GiftBlock] = []
  private var block: GiftBlock?
  /// Whether a brace is open at the end of the block so far.
  private var isOpen = false

  init(_ source: SourceText) {
    self.source = source
    lines = source.lines
    bytes = source.bytes
    for (index, line) in lines.enumerated() {
      if let comment = comment(line) {
        block = block ?? GiftBlock(range: line.lowerBound..<line.lowerBound, comments: [])
        block?.comments.append(comment)
        for at in line { bytes[at] = 0x20 }
      } else if !isBlank(line) {
        add(line)
      } else if let done = block, !(isOpen && closes(after: index)) {
        all.append(done)
        block = nil
        isOpen = false
      }
    }
    if let block { all.append(block) }
  }

  private mutating func add(_ line: Range<Int>) {
    let start = block.flatMap { $0.range.isEmpty ? nil : $0.range.lowerBound } ?? line.lowerBound
    block = GiftBlock(range: start..<line.upperBound, comments: block?.comments ?? [])
    var at = line.lowerBound
    while let brace = GiftText(bytes).brace(in: at..<line.upperBound) {
      isOpen = bytes[brace] == UInt8(ascii: "{")
      at = brace + 1
    }
  }

  private func isBlank(_ line: Range<Int>) -> Bool { source.bytes[line].allSatisfy { $0 <= 0x20 } }

  /// What a comment line says; nil for other lines.
  private func comment(_ line: Range<Int>) -> Range<Int>? {
    let slash = UInt8(ascii: "/")
    guard let first = source.bytes[line].firstIndex(where: { $0 > 0x20 }),
      first + 1 < line.upperBound, source.bytes[first] == slash, source.bytes[first + 1] == slash
    else { return nil }
    return first + 2..<line.upperBound
  }

  /// How far an answer's closing brace is looked for behind a blank line.
  private static let farthest = (lines: 40, bytes: 65_536)

  /// Whether the next brace closes, so that the blank line stands inside a question.
  private func closes(after index: Int) -> Bool {
    let last = lines[min(lines.count, index + GiftBlocks.farthest.lines) - 1].upperBound
    let start = lines[index].upperBound
    let rest = start..<min(last, start + GiftBlocks.farthest.bytes)
    return GiftText(bytes).brace(in: rest).map { bytes[$0] == UInt8(ascii: "}") } ?? false
  }
}
