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
    var sorted = problems.enumerated().sorted { first, second in
      (first.element.line, first.element.column, first.offset)
        < (second.element.line, second.element.column, second.offset)
    }.map(\.element)
    guard sorted.count > PackLimits.problems else { return sorted }
    let last = sorted[PackLimits.problems]
    sorted.removeSubrange(PackLimits.problems...)
    sorted.append(
      PackProblem(
        .head(.tooManyProblems(limit: PackLimits.problems)), file: file, line: last.line,
        column: last.column))
    return sorted
  }
}
