import FoundationEssentials

/// A folder of its own for one test, removed with all it holds when it goes out of use.
public final class TemporaryFolder: Sendable {
  /// The folder's path, without a slash at the end.
  public let path: String

  /// Makes the folder; for one that must outlive a closure.
  public init() throws {
    let base = Environment.value("TMPDIR") ?? "/tmp"
    path = "\(base)/canon-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes a folder, hands it to `body`, and removes it whether or not `body` throws.
  public static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try body(folder) }
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
}
