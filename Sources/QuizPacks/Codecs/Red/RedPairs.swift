import QuizYAML

/// The keys and values of a mapping at the top of a YAML file, with those that are given twice, and
/// past those that are broken.
struct RedPairs {
  private(set) var all: [YAMLPair] = []

  /// Reads the file whole, or where that fails, key by key.
  init(_ bytes: [UInt8], _ draft: PackDraft) {
    let limits = YAMLLimits(bytes: PackLimits.bytes)
    let document = YAMLReader.read(bytes, limits: limits, list: "")
    if document.problems.isEmpty, let pairs = document.root?.asMapping {
      all = pairs
      return
    }
    for piece in RedPairs.pieces(bytes) {
      // A line that stands for all that was before would cost as much as the file for each key.
      let own = YAMLReader.read(Array(bytes[piece.range]), limits: limits, list: "")
      for problem in own.problems {
        draft.findings.report(.yaml(problem), at: piece.moved(problem.place))
      }
      if own.problems.isEmpty, let pairs = own.root?.asMapping {
        all += pairs.map { YAMLPair(key: piece.moved($0.key), value: piece.moved($0.value)) }
      } else if own.problems.isEmpty, let root = own.root {
        draft.report(.notAnswers, at: piece.moved(root.place))
      }
    }
  }

  /// A key at the left margin with what belongs to it.
  private struct Part {
    var line: Int
    var range: Range<Int>

    func moved(_ place: Place) -> Place {
      Place(
        line: place.line + line - 1, column: place.column, offset: place.offset + range.lowerBound)
    }

    func moved(_ node: YAMLNode) -> YAMLNode {
      let content: YAMLNode.Content
      switch node.content {
      case .scalar: content = node.content
      case .sequence(let items): content = .sequence(items.map(moved))
      case .mapping(let pairs):
        content = .mapping(pairs.map { YAMLPair(key: moved($0.key), value: moved($0.value)) })
      }
      return YAMLNode(content, at: moved(node.place), end: node.end + range.lowerBound)
    }
  }

  private static func pieces(_ bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
      if begins(bytes[start..<end]) || parts.isEmpty {
        parts.append(Part(line: line, range: start..<end))
      } else {
        parts[parts.count - 1].range = parts[parts.count - 1].range.lowerBound..<end
      }
      start = end
      line += 1
    }
    return parts
  }

  /// Whether a line begins a key of its own: not an item, a comment, a blank or the value of a key
  /// that stands behind a question mark.
  private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    switch first {
    case 0...0x20, UInt8(ascii: "#"), UInt8(ascii: ":"): return false
    case UInt8(ascii: "-"): return line.dropFirst().first.map { $0 > 0x20 } ?? false
    default: return true
    }
  }
}
