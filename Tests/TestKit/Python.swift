/// Scripts in Python, as second programs beside our own.
public enum Python {
  /// What a script prints, on standard output and where errors go.
  public static func run(
    _ script: String, _ arguments: [String]
  ) throws -> (output: String, errors: String) {
    let path = Environment.value("PATH") ?? "/usr/bin:/bin"
    let run = try PipedRun(
      "/usr/bin/env", ["python3", "-c", script] + arguments, input: [], environment: ["PATH": path])
    return (
      String(decoding: run.output, as: UTF8.self), String(decoding: run.errors, as: UTF8.self)
    )
  }
}
