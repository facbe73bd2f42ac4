extension JSONParser {
  mutating func number() throws(Fault) -> Double {
    let start = at
    var whole = 0
    while at < bytes.count, JSONParser.isDigit(bytes[at]), at < start + 15 {
      whole = 10 * whole + Int(bytes[at] & 0x0F)
      at += 1
    }
    let isWhole = at > start && (bytes[start] != 0x30 || at == start + 1)
    if isWhole, next.map(JSONParser.isNumeric) != true { return Double(whole) }
    at = start
    while let byte = next, JSONParser.isNumeric(byte) { at += 1 }
    let digits = bytes[start..<at]
    guard JSONParser.isNumber(digits), let number = Double(String(decoding: digits, as: UTF8.self)),
      number.isFinite
    else { throw Fault(wanted: "a value", offset: start) }
    return number
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E || byte == 0x45 || byte == 0x65
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
  private static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text
    func digits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
      let count = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == 0x2D { rest = rest.dropFirst() }
    let hasZero = rest.first == 0x30
    let count = digits(&rest)
    guard count > 0, !hasZero || count == 1 else { return false }
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      guard digits(&rest) > 0 else { return false }
    }
    if rest.first == 0x65 || rest.first == 0x45 {
      rest = rest.dropFirst()
      if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// A text in quotes.
  mutating func text() throws(Fault) -> String {
    at += 1
    let start = at
    var all: UInt8 = 0
    while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 {
      all |= bytes[at]
      at += 1
    }
    if next == 0x22 {
      at += 1
      let content = UnsafeBufferPointer(rebasing: bytes[start..<(at - 1)])
      return all < 0x80 ? String(decoding: content, as: UTF8.self) : try valid(content, start)
    }
    var out = Array(bytes[start..<at])
    while let byte = next, byte >= 0x20 {
      at += 1
      switch byte {
      case 0x22: return try valid(out[...], start)
      case 0x5C: try escape(into: &out)
      default: out.append(byte)
      }
    }
    throw Fault(wanted: "a quote that ends the text", offset: at)
  }

  private func valid(_ bytes: some Collection<UInt8>, _ start: Int) throws(Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Fault(wanted: "text in UTF-8", offset: start)
    }
    return text
  }

  private mutating func escape(into out: inout [UInt8]) throws(Fault) {
    let start = at - 1
    guard let byte = next else { throw Fault(wanted: "an escape", offset: start) }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(8)
    case UInt8(ascii: "f"): out.append(12)
    case UInt8(ascii: "n"): out.append(10)
    case UInt8(ascii: "r"): out.append(13)
    case UInt8(ascii: "t"): out.append(9)
    case UInt8(ascii: "u"): out += Array(String(Character(try scalar(start))).utf8)
    default: throw Fault(wanted: "an escape such as \\n", offset: start)
    }
  }

  /// A scalar as one or two code units of UTF-16 in hexadecimal.
  private mutating func scalar(_ start: Int) throws(Fault) -> Unicode.Scalar {
    let high = try hex(start)
    if let scalar = Unicode.Scalar(UInt32(high)) { return scalar }
    guard high < 0xDC00, next == 0x5C, at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u")
    else { throw Fault(wanted: "both halves of a character", offset: start) }
    at += 2
    let low = try hex(start)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(low) - 0xDC00)
    else { throw Fault(wanted: "both halves of a character", offset: start) }
    return scalar
  }

  private mutating func hex(_ start: Int) throws(Fault) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw Fault(wanted: "four hexadecimal digits", offset: start)
      }
      value = value << 4 | UInt16(digit)
      at += 1
    }
    return value
  }
}
