import QuizYAML

/// All that is wrong with one file, gathered while it is read.
final class EventFindings {
  private let file: String
  private var problems: [EventProblem] = []
  private static let limit = 1_000

  init(file: String) { self.file = file }

  var count: Int { problems.count }

  func report(_ fault: EventFault, at place: Place) {
    guard problems.count < EventFindings.limit, !isBroken(at: place) else { return }
    problems.append(EventProblem(fault, file: file, line: place.line, column: place.column))
  }

  /// What YAML made of a broken value is not worth a second message.
  private func isBroken(at place: Place) -> Bool {
    problems.contains { problem in
      guard case .yaml(let known) = problem.fault else { return false }
      return known.place == place
    }
  }

  /// In the order of the file.
  func sorted() -> [EventProblem] {
    problems.enumerated().sorted { first, second in
      (first.element.line, first.element.column, first.offset)
        < (second.element.line, second.element.column, second.offset)
    }.map(\.element)
  }
}
