import Glibc

/// The environment of the test run.
public enum Environment {
  /// The value of a variable, nil where it is unset or empty.
  public static func value(_ name: String) -> String? {
    guard let found = getenv(name) else { return nil }
    let text = String(cString: found)
    return text.isEmpty ? nil : text
  }
}
