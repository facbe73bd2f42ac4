/// A place in a file: line and column count from 1, columns in characters (code points), and
/// `offset` counts bytes from 0.
public struct Place: Sendable, Hashable, Comparable {
  private let line32: Int32
  private let column32: Int32
  private let offset32: Int32

  public init(line: Int, column: Int, offset: Int) {
    line32 = Int32(truncatingIfNeeded: line)
    column32 = Int32(truncatingIfNeeded: column)
    offset32 = Int32(truncatingIfNeeded: offset)
  }

  public var line: Int { Int(line32) }
  public var column: Int { Int(column32) }
  public var offset: Int { Int(offset32) }

  public static func < (first: Place, second: Place) -> Bool { first.offset32 < second.offset32 }
}
