import QuizCore

/// Runs the checks over packs.
public enum Linter {
  /// Checks packs, together: what is told twice is looked for in all of them.
  ///
  /// - Parameter files: each as it was read, with its problems so far.
  public static func check(_ files: [LintedFile], _ context: LintContext) -> [Checkup] {
    let packs = files.compactMap { $0.placed.map { PackSubject($0, context) } }
    var reports = packs.map { LintReport($0.pack) }
    for index in packs.indices { look(at: packs[index], &reports[index]) }
    for check in Checks.ofShelves {
      for index in reports.indices { reports[index].begin(check) }
      check.look(at: packs, &reports)
    }
    var next = 0
    return files.map { file in
      guard file.placed != nil else { return Checkup(file, nil, nil) }
      defer { next += 1 }
      return Checkup(file, packs[next], reports[next])
    }
  }

  private static func look(at pack: PackSubject, _ report: inout LintReport) {
    for check in Checks.ofQuestions {
      report.begin(check)
      for subject in pack.subjects { check.look(at: subject, &report) }
    }
    for check in Checks.ofPacks {
      report.begin(check)
      check.look(at: pack, &report)
    }
  }
}

/// A file to be checked: the pack that it holds, nil where nothing of it can be used, and what
/// reading it brought to light.
public struct LintedFile: Sendable {
  public let name: String
  public let placed: PlacedPack?
  public let problems: [PackProblem]

  public init(name: String, placed: PlacedPack?, problems: [PackProblem]) {
    self.name = name
    self.placed = placed
    self.problems = problems
  }
}
