import QuizCore

/// All that is to be said of one file.
public struct Checkup: Sendable {
  public let file: String
  /// The pack with its sound questions; nil where there is none.
  public let pack: Pack?
  /// In the order of the file.
  public let problems: [PackProblem]
  /// What `--fix` would do, one for each problem; nil for those that it does not mend.
  let fixes: [Fix?]
  /// The file's bytes, where it can be changed.
  let source: [UInt8]?

  init(_ file: LintedFile, _ subject: PackSubject?, _ report: LintReport?) {
    self.file = file.name
    pack = subject?.pack
    source = subject?.placed.source
    guard let subject, var report else {
      problems = file.problems
      fixes = problems.map { _ in nil }
      return
    }
    let told = file.problems.filter { !Checkup.isWaived($0, in: subject, &report) }
    report.begin(NeedlessAllow.self)
    NeedlessAllow.look(at: subject, &report)
    let found = report.entries.map { entry in
      PackProblem(
        .lint(entry.fault), file: file.name, line: entry.place.line, column: entry.place.column,
        isFixable: entry.fix != nil)
    }
    let all = zip(told + found, told.map { _ in nil } + report.entries.map(\.fix))
    let sorted = all.enumerated().sorted {
      ($0.element.0.line, $0.element.0.column, $0.offset)
        < ($1.element.0.line, $1.element.0.column, $1.offset)
    }.map(\.element)
    problems = Findings.cut(sorted.map(\.0), file: file.name)
    fixes = zip(problems, sorted).map { $0 == $1.0 ? $1.1 : nil }
  }

  /// What is known already.
  init(file: String, pack: Pack?, source: [UInt8]?, found: [(problem: PackProblem, fix: Fix?)]) {
    self.file = file
    self.pack = pack
    self.source = source
    problems = found.map(\.problem)
    fixes = found.map(\.fix)
  }

  /// Whether a warning of the reader is waived by the question in which it stands.
  private static func isWaived(
    _ problem: PackProblem, in pack: PackSubject, _ report: inout LintReport
  ) -> Bool {
    guard problem.severity == .warning else { return false }
    let question = pack.placed.places.lastIndex { $0.whole.line <= problem.line }
    return report.isWaived(problem.code, question)
  }
}
