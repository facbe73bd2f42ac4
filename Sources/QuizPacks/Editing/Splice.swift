/// A change of a file: the bytes of a range give way to others, and nothing else moves.
public struct Splice: Hashable, Sendable {
  public var range: Range<Int>
  public var bytes: [UInt8]

  public init(_ range: Range<Int>, _ text: String) {
    self.range = range
    bytes = Array(text.utf8)
  }

  /// Puts text in at an offset.
  public init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}

extension [Splice] {
  /// The bytes with all the changes made, each range counted in the bytes as they are now; nil where
  /// two overlap or one lies outside.
  public func applied(to bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var done = 0
    let ordered = enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for (_, splice) in ordered {
      guard splice.range.lowerBound >= done, splice.range.upperBound <= bytes.count else {
        return nil
      }
      out += bytes[done..<splice.range.lowerBound]
      out += splice.bytes
      done = splice.range.upperBound
    }
    return out + bytes[done...]
  }
}
