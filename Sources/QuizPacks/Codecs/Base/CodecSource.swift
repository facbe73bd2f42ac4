/// A file that a codec reads.
public struct CodecSource: Sendable {
  public let bytes: [UInt8]
  /// What messages call the file.
  public let file: String
  /// The bytes of a file in the same folder, by its bare name; nil where there is none to be read.
  let neighbour: @Sendable (String) -> [UInt8]?

  public init(
    bytes: [UInt8], file: String, neighbour: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.bytes = bytes
    self.file = file
    self.neighbour = neighbour
  }

  /// The file's name without folders.
  var name: String { file.split(separator: "/").last.map(String.init) ?? "pack" }

  /// What follows the last dot of the name, in lower case; empty where there is none.
  var ending: String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The name without its ending, for a pack that says no title of its own.
  var stem: String {
    ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }
}
