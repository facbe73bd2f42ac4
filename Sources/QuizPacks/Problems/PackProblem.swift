import QuizText

/// Something wrong with a pack, with its place and what to do about it.
public struct PackProblem: Error, Sendable, Hashable {
  let fault: PackFault
  /// The file as its reader named it.
  public let file: String
  /// From 1; 0 where the problem is with the file as a whole.
  public let line: Int
  /// In characters, from 1; 0 where the problem is with the file as a whole.
  public let column: Int
  /// Whether `pack check --fix` mends it.
  public let isFixable: Bool

  init(
    _ fault: PackFault, file: String, line: Int = 0, column: Int = 0, isFixable: Bool = false
  ) {
    self.fault = fault
    self.file = file
    self.line = line
    self.column = column
    self.isFixable = isFixable
  }

  public var severity: Severity { fault.severity }
  /// The cause as a word that does not change between releases: `unknown-key`.
  public var code: String { fault.code }
  /// What is wrong and what to do, without the place; safe to show on a terminal.
  public var message: String { fault.description }
}

extension PackProblem: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: error: what is wrong: what to do`; safe to show on a terminal.
  public var description: String { "\(place): \(severity.rawValue): \(message)" }

  /// `FILE:LINE:COLUMN: error[code]: what is wrong: what to do`, as a check tells it.
  public var coded: String { "\(place): \(severity.rawValue)[\(code)]: \(message)" }

  private var place: String {
    line > 0 ? "\(file.visible):\(line):\(column)" : file.visible
  }
}
