import QuizText

/// Why a file cannot be set anew.
public enum LayoutFault: Error, Hashable, Sendable {
  /// It cannot be read, for these reasons.
  case broken([PackProblem])
  /// Set anew it would say something else; the path as it was given.
  case unsettable(String)
}

extension LayoutFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .broken(let problems): problems.map(\.description).joined(separator: "\n")
    case .unsettable(let path):
      "\(path.visible): error: the file cannot be set anew without changing what it says, and is as it "
        + "was: look for odd keys or spaces, and please report this"
    }
  }
}
