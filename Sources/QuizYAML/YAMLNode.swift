/// How a scalar was written.
public enum ScalarStyle: UInt8, Sendable, Hashable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

/// One value of a YAML file with its place; every scalar keeps its spelling.
public struct YAMLNode: Sendable, Hashable {
  /// What a value can be.
  public enum Content: Sendable, Hashable {
    case scalar(String, ScalarStyle)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  public var content: Content
  /// Where the value begins.
  public let place: Place
  private let end32: Int32

  public init(_ content: Content, at place: Place, end: Int) {
    self.content = content
    self.place = place
    end32 = Int32(truncatingIfNeeded: end)
  }

  /// The offset of the first byte after the value. That of a block list or mapping may take in the
  /// blank lines and comments that follow it.
  public var end: Int { Int(end32) }

  /// The bytes of the file that the value takes.
  public var range: Range<Int> { place.offset..<max(place.offset, end) }
}

/// A key and its value, in the order of the file.
public struct YAMLPair: Sendable, Hashable {
  public var key: YAMLNode
  public var value: YAMLNode

  public init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// The key's text.
  public var name: String { key.text ?? "" }
}
