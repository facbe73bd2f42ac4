import FoundationEssentials

/// A folder of its own for one test, removed with all it holds when the test's closure ends.
public struct TemporaryFolder: Sendable {
  /// The folder's path, without a slash at the end.
  public let path: String

  /// Makes a folder, hands it to `body`, and removes it whether or not `body` throws.
  public static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try make()
    defer { folder.remove() }
    return try body(folder)
  }

  /// The same as `with` for a body that awaits.
  public static func awaiting<Result>(
    _ body: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    let folder = try make()
    defer { folder.remove() }
    return try await body(folder)
  }

  /// The path of something inside.
  public func path(_ relative: String) -> String { path + "/" + relative }

  /// Writes a file inside and gives its path.
  @discardableResult
  public func write(_ text: String, to relative: String) throws -> String {
    try Files.write(text, to: path(relative))
    return path(relative)
  }

  /// The text of a file inside.
  public func text(_ relative: String) throws -> String { try Files.text(path(relative)) }

  private static func make() throws -> TemporaryFolder {
    let base = Environment.value("TMPDIR") ?? "/tmp"
    let path = "\(base)/canon-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return TemporaryFolder(path: path)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: path) }
}
