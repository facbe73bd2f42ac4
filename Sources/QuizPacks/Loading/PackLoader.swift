import QuizCore
import QuizYAML

/// Turns a pack file into a pack, with every problem of the file in one run.
public enum PackLoader {
  /// Reads a pack from its bytes.
  /// - Parameter file: what messages call the file.
  public static func load(bytes: [UInt8], file: String) -> LoadedPack {
    let findings = Findings(file: file)
    let document = YAMLReader.read(bytes, limits: YAMLLimits(bytes: PackLimits.bytes))
    if isBinary(bytes, document) { return failed(.file(.binary), file) }
    for problem in document.problems { findings.report(.yaml(problem), at: problem.place) }
    guard let root = document.root else {
      return document.problems.isEmpty
        ? failed(.file(.empty), file) : LoadedPack(pack: nil, problems: findings.sorted())
    }
    var reader = PackReader(findings, syntax: document.problems)
    var pack = reader.pack(root)
    var hash = Fingerprint()
    hash.add(bytes)
    pack?.identity = hash.hex
    return LoadedPack(pack: pack, problems: findings.sorted())
  }

  /// Reads a pack from a file; one that cannot be read is a problem like any other.
  public static func load(path: String) -> LoadedPack {
    do {
      return load(bytes: try FileBytes.read(path), file: path)
    } catch {
      return failed(.file(error), path)
    }
  }

  private static func failed(_ fault: PackFault, _ file: String) -> LoadedPack {
    LoadedPack(pack: nil, problems: [PackProblem(fault, file: file)])
  }

  /// One NUL is a slip that has its own message; many are no text at all, but for UTF-16.
  private static func isBinary(_ bytes: [UInt8], _ document: YAMLDocument) -> Bool {
    if document.problems.isEmpty { return false }
    let isUTF16 = document.problems.contains { $0.cause == .utf16 }
    return !isUTF16 && bytes.prefix(4096).count { $0 == 0 } > 8
  }
}
