import Glibc

/// Why a file could not be written; the path as it was given.
public struct FileFault: Error, Hashable, Sendable {
  public let path: String
  /// An `errno`.
  public let code: Int32

  public init(_ path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  /// The system's words for it, in lower case.
  public var why: String {
    strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)"
  }
}
