import FoundationEssentials

/// Whole files for tests.
public enum Files {
  /// The bytes of a file; throws when it cannot be read.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  /// The text of a file; bytes that are no UTF-8 become U+FFFD.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Writes a file, and the folders above it where they are missing.
  public static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file of bytes, and the folders above it where they are missing.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let folder = Checkout.parent(path)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// Whether anything is at a path.
  public static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
