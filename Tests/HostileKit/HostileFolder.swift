import Glibc

/// The plugins that mean harm.
public enum HostileFolder {
  /// The name of a plugin, its text, and what the message holds by which it ends.
  public struct Entry: Sendable {
    public let name: String
    public let source: [UInt8]
    public let ends: String
  }

  /// Those in a folder, sorted by name.
  public static func entries(in folder: String) -> [Entry] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if file.hasSuffix(".lua") { names.append(String(file.dropLast(4))) }
    }
    return names.sorted().compactMap { entry($0, in: folder) }
  }

  private static func entry(_ name: String, in folder: String) -> Entry? {
    guard let file = fopen("\(folder)/\(name).lua", "r") else { return nil }
    defer { fclose(file) }
    var source: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while case let got = fread(&piece, 1, piece.count, file), got > 0 { source += piece[..<got] }
    let lines = String(decoding: source, as: UTF8.self).split(separator: "\n")
    let mark = "-- Ends: "
    let ends = lines.first { $0.hasPrefix(mark) }?.dropFirst(mark.count)
    return Entry(name: name, source: source, ends: String(ends ?? ""))
  }
}
