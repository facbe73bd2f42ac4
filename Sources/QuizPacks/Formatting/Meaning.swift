import QuizCore
import QuizYAML

/// What of a file must be the same after it was set anew.
struct Meaning: Hashable {
  private let pack: LoadedMeaning
  private let tree: YAMLNode
  private let comments: [String]

  /// Nil where the file cannot be read.
  init?(_ bytes: [UInt8]) {
    let document = YAMLReader.read(bytes)
    guard document.problems.isEmpty, let root = document.root else { return nil }
    pack = LoadedMeaning(PackLoader.load(bytes: bytes, file: "pack"))
    tree = Meaning.bare(root)
    comments = CommentScan.comments(in: bytes, of: root).map(\.text).sorted()
  }

  /// The tree without its places, and without what only the look of a text says.
  private static func bare(_ node: YAMLNode) -> YAMLNode {
    let nowhere = Place(line: 0, column: 0, offset: 0)
    switch node.content {
    case .scalar(let text, .literal), .scalar(let text, .folded):
      return YAMLNode(.scalar(Findings.trimmed(text), .doubleQuoted), at: nowhere, end: 0)
    case .scalar(let text, let style):
      let mayMean = style == .plain && (text.isEmpty || PlainText.isMeaningful(text))
      return YAMLNode(.scalar(text, mayMean ? .plain : .doubleQuoted), at: nowhere, end: 0)
    case .sequence(let items):
      return YAMLNode(.sequence(items.map(bare)), at: nowhere, end: 0)
    case .mapping(let pairs):
      let bared = pairs.map { YAMLPair(key: bare($0.key), value: bare($0.value)) }
      return YAMLNode(.mapping(bared), at: nowhere, end: 0)
    }
  }
}

/// What the loader makes of a file, whatever its lines.
private struct LoadedMeaning: Hashable {
  let pack: Pack?
  let problems: [String]

  init(_ loaded: LoadedPack) {
    var pack = loaded.pack
    pack?.identity = ""
    self.pack = pack
    problems = loaded.problems.map(\.code)
  }
}
