import Glibc

/// What a test needs of the machine, asked in `.enabled(if:)`.
///
/// Each false answer is appended as a line to the file named by `CANON_SKIPS`. With
/// `CANON_NO_SKIP=1` every answer is true, so that the test fails for want of the thing.
public enum Needs {
  /// Whether a file or folder of the shared data is there.
  public static func shared(_ relative: String) -> Bool {
    let path = Shared.path(relative)
    return answer(access(path, R_OK) == 0, wanting: "shared data \(path)")
  }

  /// Whether a program can be found along `PATH`.
  public static func program(_ name: String) -> Bool {
    answer(isProgram(name), wanting: "program \(name)")
  }

  /// Whether Python 3 is there and has a module.
  public static func python(_ module: String) -> Bool {
    let run = try? PipedRun(
      "/usr/bin/env", ["python3", "-c", "import \(module)"], input: [],
      environment: ["PATH": Environment.value("PATH") ?? "/usr/bin:/bin"])
    return answer(run?.status == 0, wanting: "Python module \(module)")
  }

  static func isProgram(_ name: String) -> Bool {
    let folders = (Environment.value("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  static func answer(_ found: Bool, wanting thing: String) -> Bool {
    if found || Environment.value("CANON_NO_SKIP") == "1" { return true }
    if let log = Environment.value("CANON_SKIPS") {
      append("skipped for want of \(thing)\n", to: log)
    }
    return false
  }

  /// One `write` with `O_APPEND`, so that lines of tests that run side by side do not mix.
  private static func append(_ line: String, to path: String) {
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o644)
    guard file >= 0 else { return }
    defer { close(file) }
    let bytes = Array(line.utf8)
    _ = write(file, bytes, bytes.count)
  }
}
