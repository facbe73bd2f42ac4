/// Cuts HTML into text, tags and entities, in one pass whatever is left open.
struct HTMLScanner {
  enum Token {
    case text(Range<Int>)
    /// What stands between `<` and `>`.
    case tag(Range<Int>)
    case scalar(Unicode.Scalar)
  }

  let bytes: [UInt8]
  private let readsTags: Bool
  private var at = 0
  /// Signs that do not come again behind where they were looked for last.
  private var gone: Set<UInt8> = []

  init(_ bytes: [UInt8], readsTags: Bool = true) {
    self.bytes = bytes
    self.readsTags = readsTags
  }

  mutating func next() -> Token? {
    while at < bytes.count {
      let start = at
      switch bytes[at] {
      case UInt8(ascii: "<") where readsTags:
        if skipComment() { continue }
        if let tag = tag() { return .tag(tag) }
      case UInt8(ascii: "&"): if let scalar = entity() { return .scalar(scalar) }
      default: break
      }
      at = start + 1
      while at < bytes.count, bytes[at] != UInt8(ascii: "&"),
        !readsTags || bytes[at] != UInt8(ascii: "<")
      {
        at += 1
      }
      return .text(start..<at)
    }
    return nil
  }

  private mutating func skipComment() -> Bool {
    guard bytes[at...].starts(with: "<!--".utf8) else { return false }
    let mark = Array("-->".utf8)
    var close = at + 4
    while close + 3 <= bytes.count, bytes[close..<close + 3].elementsEqual(mark) == false {
      close += 1
    }
    at = close + 3 <= bytes.count ? close + 3 : bytes.count
    return true
  }

  /// The inside of the tag that begins here; nil where none does.
  private mutating func tag() -> Range<Int>? {
    guard HTMLTag.begins(bytes[(at + 1)...]), let end = end(from: at + 1) else { return nil }
    defer { at = end + 1 }
    return at + 1..<end
  }

  /// The `>` that closes a tag, past those in quotes that are closed.
  private mutating func end(from start: Int) -> Int? {
    let close = UInt8(ascii: ">")
    if gone.contains(close) { return nil }
    var scan = start
    while scan < bytes.count, bytes[scan] != close {
      if bytes[scan] == UInt8(ascii: "\"") || bytes[scan] == UInt8(ascii: "'"),
        let quote = find(bytes[scan], from: scan + 1)
      {
        scan = quote
      }
      scan += 1
    }
    return scan < bytes.count ? scan : find(close, from: start)
  }

  private mutating func find(_ sign: UInt8, from start: Int) -> Int? {
    if gone.contains(sign) { return nil }
    let found = bytes[min(start, bytes.count)...].firstIndex(of: sign)
    if found == nil { gone.insert(sign) }
    return found
  }

  /// The character of the entity that begins here; nil where none does.
  private mutating func entity() -> Unicode.Scalar? {
    let body = bytes[(at + 1)...].prefix(33).prefix { byte in
      (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "#")
    }
    guard body.endIndex < bytes.count, bytes[body.endIndex] == UInt8(ascii: ";"),
      let scalar = HTMLScanner.scalar(String(decoding: body, as: UTF8.self)[...])
    else { return nil }
    at = body.endIndex + 1
    return scalar
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return HTMLEntities.named(name) }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
