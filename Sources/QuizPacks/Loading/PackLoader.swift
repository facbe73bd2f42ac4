import QuizCore
import QuizYAML

/// Turns a pack file into a pack, with every problem of the file in one run.
public enum PackLoader {
  /// Reads a pack from its bytes.
  /// - Parameter file: what messages call the file.
  public static func load(bytes: [UInt8], file: String) -> LoadedPack {
    if bytes.count > PackLimits.bytes { return tooLarge(file) }
    let document = YAMLReader.read(bytes, limits: YAMLLimits(bytes: PackLimits.bytes))
    return load(document, bytes: bytes, file: file, nodes: nil)
  }

  /// Reads a pack from a file; one that cannot be read is a problem like any other.
  public static func load(path: String) -> LoadedPack {
    do {
      return load(bytes: try FileBytes.read(path), file: path)
    } catch {
      return failed(.file(error), path)
    }
  }

  /// Reads a pack together with the places of its texts.
  static func placed(
    bytes: [UInt8], file: String
  ) -> (placed: PlacedPack?, problems: [PackProblem]) {
    if bytes.count > PackLimits.bytes { return (nil, tooLarge(file).problems) }
    let document = YAMLReader.read(bytes, limits: YAMLLimits(bytes: PackLimits.bytes))
    var nodes: [YAMLNode] = []
    let loaded = load(document, bytes: bytes, file: file) { nodes.append($0) }
    guard let pack = loaded.pack, let root = document.root else { return (nil, loaded.problems) }
    let placed = PlacedPack(file: file, pack: pack, nodes: nodes, root: root, source: bytes)
    return (placed, loaded.problems)
  }

  /// - Parameter nodes: is given the node of each question of the pack, in its order.
  static func load(
    _ document: YAMLDocument, bytes: [UInt8], file: String, nodes: ((YAMLNode) -> Void)?
  ) -> LoadedPack {
    let findings = Findings(file: file)
    if isBinary(bytes, document) { return failed(.file(.binary), file) }
    for problem in document.problems { findings.report(.yaml(problem), at: problem.place) }
    guard let root = document.root else {
      return document.problems.isEmpty
        ? failed(.file(.empty), file) : LoadedPack(pack: nil, problems: findings.sorted())
    }
    var reader = PackReader(findings, syntax: document.problems)
    var pack = reader.pack(root, nodes: nodes)
    var hash = Fingerprint()
    hash.add(bytes)
    pack?.identity = hash.hex
    return LoadedPack(pack: pack, problems: findings.sorted())
  }

  private static func failed(_ fault: PackFault, _ file: String) -> LoadedPack {
    LoadedPack(pack: nil, problems: [PackProblem(fault, file: file)])
  }

  private static func tooLarge(_ file: String) -> LoadedPack {
    failed(.file(.tooLarge(limit: PackLimits.bytes)), file)
  }

  /// One NUL is a slip that has its own message; many are no text at all, but for UTF-16.
  private static func isBinary(_ bytes: [UInt8], _ document: YAMLDocument) -> Bool {
    if document.problems.isEmpty { return false }
    let isUTF16 = document.problems.contains { $0.cause == .utf16 }
    return !isUTF16 && bytes.prefix(4096).count { $0 == 0 } > 8
  }
}
