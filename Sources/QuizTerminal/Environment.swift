import Glibc

/// Reads the environment of the process.
enum Environment {
  /// The value of a variable; nil if it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let bytes = getenv(name), bytes.pointee != 0 else { return nil }
    return String(cString: bytes)
  }
}
