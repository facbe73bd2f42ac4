import QuizYAML

/// All that is wrong with one file, gathered while it is read.
final class Findings {
  /// Errors so far, so that a reader can tell whether a question brought new ones.
  private(set) var errors = 0
  private let file: String
  private var problems: [PackProblem] = []

  init(file: String) { self.file = file }

  /// The file's name without folders and ending.
  var fileName: String {
    let name = file.split(separator: "/").last ?? "pack"
    return name.split(separator: ".").first.map(String.init) ?? "pack"
  }

  func report(_ fault: PackFault, at place: Place) {
    if fault.severity == .error { errors += 1 }
    if problems.count > 2 * PackLimits.problems { return }
    problems.append(PackProblem(fault, file: file, line: place.line, column: place.column))
  }

  /// In the order of the file, cut where nobody would read on.
  func sorted() -> [PackProblem] {
    let sorted = problems.enumerated().sorted { first, second in
      (first.element.line, first.element.column, first.offset)
        < (second.element.line, second.element.column, second.offset)
    }.map(\.element)
    return Findings.cut(sorted, file: file)
  }

  /// No more problems than anyone would read, those of the whole pack, and a last one that says so.
  static func cut(_ problems: [PackProblem], file: String) -> [PackProblem] {
    guard problems.count > PackLimits.problems else { return problems }
    let last = problems[PackLimits.problems]
    let end = PackProblem(
      .head(.tooManyProblems(limit: PackLimits.problems)), file: file, line: last.line,
      column: last.column)
    let later = problems[PackLimits.problems...].filter(\.isOfWhole)
    return problems[..<PackLimits.problems] + [end] + later
  }
}

extension PackProblem {
  fileprivate var isOfWhole: Bool {
    if case .head(.tooManyQuestions) = fault { true } else { false }
  }
}
