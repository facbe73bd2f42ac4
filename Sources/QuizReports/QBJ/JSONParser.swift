/// Reads JSON (RFC 8259) as a tree with the places of its objects.
///
/// The decoder of Foundation, which asks each value in turn whether it is a number, a text or a list,
/// takes ten times as long over a tournament of 1,500 matches, and knows no places.
struct JSONParser {
  /// What stands where something else must.
  struct Fault: Error, Hashable {
    /// What was expected, in words.
    var wanted: String
    /// In bytes, from 0.
    var offset: Int
  }

  private static let depth = 200

  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  private var level = 0

  static func read(_ bytes: [UInt8]) throws(Fault) -> JSONTree {
    let result = bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      return parser.result()
    }
    return try result.get()
  }

  private mutating func result() -> Result<JSONTree, Fault> {
    do { return .success(try document()) } catch { return .failure(error) }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func document() throws(Fault) -> JSONTree {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value()
    guard at == bytes.count else { throw Fault(wanted: "the end of the file", offset: at) }
    return value
  }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  /// A value with the blanks around it.
  private mutating func value() throws(Fault) -> JSONTree {
    skipBlanks()
    defer { skipBlanks() }
    switch next {
    case UInt8(ascii: "{"): return try nested { parser throws(Fault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(Fault) in try parser.list() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(Fault) -> JSONTree
  ) throws(Fault) -> JSONTree {
    level += 1
    guard level <= JSONParser.depth else {
      throw Fault(wanted: "a value nested less deep", offset: at)
    }
    let value = try read(&self)
    level -= 1
    return value
  }

  private mutating func word(_ word: StaticString, _ value: JSONTree) throws(Fault) -> JSONTree {
    let count = word.utf8CodeUnitCount
    let isThere =
      at + count <= bytes.count
      && bytes[at..<(at + count)].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: count))
    guard isThere else { throw Fault(wanted: "a value", offset: at) }
    at += count
    return value
  }

  private mutating func take(_ byte: UInt8, _ wanted: String) throws(Fault) {
    guard next == byte else { throw Fault(wanted: wanted, offset: at) }
    at += 1
  }

  private mutating func object() throws(Fault) -> JSONTree {
    var members = JSONTree.Members(offset: at)
    members.pairs.reserveCapacity(4)
    at += 1
    skipBlanks()
    if next == UInt8(ascii: "}") {
      at += 1
      return .object(members)
    }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw Fault(wanted: "a key in quotes", offset: at) }
      let key = try text()
      skipBlanks()
      try take(UInt8(ascii: ":"), "a colon")
      members.pairs.append((key, try value()))
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "}"), "a comma or }")
    return .object(members)
  }

  private mutating func list() throws(Fault) -> JSONTree {
    var items: [JSONTree] = []
    at += 1
    skipBlanks()
    if next == UInt8(ascii: "]") {
      at += 1
      return .list(items)
    }
    while true {
      items.append(try value())
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "]"), "a comma or ]")
    return .list(items)
  }
}
