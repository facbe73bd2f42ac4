import Glibc

/// What starting a program from a test takes.
public enum ProcessStart {
  /// Calls C with the arguments and the environment as it wants them.
  static func withArguments<Result>(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ body: (
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    ) -> Result
  ) -> Result {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    variables.append(nil)
    defer { for text in words + variables { free(text) } }
    return body(&words, &variables)
  }

  /// The exit status as a shell gives it, from a wait status.
  static func exitStatus(_ status: CInt) -> Int {
    let signal = status & 0x7F
    return signal == 0 ? Int((status >> 8) & 0xFF) : 128 + Int(signal)
  }

  /// The path of a program of this package that was built with the tests.
  public static func built(_ name: String) -> String {
    var bytes = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &bytes, bytes.count)
    let tests = String(
      decoding: bytes.prefix(max(length, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if tests.hasSuffix(".xctest"), let slash = tests.lastIndex(of: "/") {
      return tests[...slash] + name
    }
    let given = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
    return given.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + name
  }
}
