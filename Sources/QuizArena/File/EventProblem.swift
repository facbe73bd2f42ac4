import QuizText

/// Something wrong with a tournament's file, with its place and what to do about it.
public struct EventProblem: Error, Sendable, Hashable {
  let fault: EventFault
  /// The file as its reader named it.
  public let file: String
  /// From 1; 0 where the problem is with the file as a whole.
  public let line: Int
  /// In characters, from 1; 0 where the problem is with the file as a whole.
  public let column: Int

  init(_ fault: EventFault, file: String, line: Int = 0, column: Int = 0) {
    self.fault = fault
    self.file = file
    self.line = line
    self.column = column
  }

  /// What is wrong and what to do, without the place; safe to show on a terminal.
  public var message: String { fault.description }
}

extension EventProblem: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: error: what is wrong: what to do`; safe to show on a terminal.
  public var description: String {
    let place = line > 0 ? "\(file.visible):\(line):\(column)" : file.visible
    return "\(place): error: \(message)"
  }
}
