import QuizCore
import QuizYAML

/// Reads the one file that declares a tournament, with every problem of it in one run.
public enum EventFile {
  /// What a file holds, and all that is wrong with it; with a problem there is no spec.
  /// - Parameter file: what messages call the file; paths in it are relative to its folder.
  /// - Parameter book: the rules that there are; nil leaves the ruleset unchecked.
  public static func read(
    bytes: [UInt8], file: String, book: Rulebook? = nil
  ) -> (spec: EventSpec?, problems: [EventProblem]) {
    let findings = EventFindings(file: file)
    let document = YAMLReader.read(
      bytes, limits: YAMLLimits(bytes: 16 << 20), list: EventKey.contestants.name)
    for problem in document.problems { findings.report(.yaml(problem), at: problem.place) }
    guard let root = document.root else {
      if document.problems.isEmpty {
        return (nil, [EventProblem(.file(.empty), file: file)])
      }
      return (nil, findings.sorted())
    }
    let reader = EventReader(
      findings: findings, fileName: name(of: file), folder: EventPath.folder(of: file), book: book)
    let spec = reader.spec(root)
    return (spec, findings.sorted())
  }

  private static func name(of file: String) -> String {
    let last = file.split(separator: "/").last ?? "tournament"
    return last.split(separator: ".").first.map(String.init) ?? "tournament"
  }
}
