import Glibc

/// The same file read by PyYAML's C loader, where that is installed.
enum Python {
  private static let script = """
    import sys, time, yaml; data = open(sys.argv[1], 'rb').read(); start = time.perf_counter(); \
    yaml.load(data, Loader=yaml.CSafeLoader); print(time.perf_counter() - start)
    """

  /// Seconds for one reading; nil without python3 or PyYAML.
  static func seconds(_ path: String) -> Double? {
    guard let pipe = popen("python3 -c \"\(script)\" '\(path)' 2>/dev/null", "r") else {
      return nil
    }
    defer { pclose(pipe) }
    var line = [CChar](repeating: 0, count: 64)
    guard fgets(&line, 64, pipe) != nil else { return nil }
    let text = line.prefix { $0 > 32 }.map { Character(Unicode.Scalar(UInt8($0))) }
    return Double(String(text))
  }
}
