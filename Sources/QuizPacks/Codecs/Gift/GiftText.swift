/// The bytes of a GIFT file, in which a backslash takes the meaning from the sign behind it.
struct GiftText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The offset of the first sign of a set that means something.
  func first(in range: Range<Int>, where isWanted: (UInt8) -> Bool) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if GiftText.isEscape(bytes, at, range.upperBound) {
        at += 2
      } else if isWanted(bytes[at]) {
        return at
      } else {
        at += 1
      }
    }
    return nil
  }

  func brace(in range: Range<Int>) -> Int? {
    first(in: range) { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  func first(_ sign: Unicode.Scalar, in range: Range<Int>) -> Int? {
    first(in: range) { $0 == UInt8(ascii: sign) }
  }

  /// The offset at which a word of several signs begins, none of them escaped.
  func first(_ word: String, in range: Range<Int>) -> Int? {
    let wanted = Array(word.utf8)
    var from = range.lowerBound
    while let at = first(in: from..<range.upperBound, where: { $0 == wanted[0] }) {
      if at + wanted.count <= range.upperBound, bytes[at..<at + wanted.count].elementsEqual(wanted)
      {
        return at
      }
      from = at + 1
    }
    return nil
  }

  /// The range without spaces and line breaks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = bytes[range].firstIndex(where: { $0 > 0x20 }),
      let last = bytes[range].lastIndex(where: { $0 > 0x20 })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  func begins(_ range: Range<Int>, with word: String) -> Bool {
    bytes[range].starts(with: word.utf8)
  }

  /// The text with its escapes read, its line breaks kept or made spaces.
  func text(_ range: Range<Int>, keepsLines: Bool) -> String {
    var out: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if GiftText.isEscape(bytes, at, range.upperBound) {
        out.append(bytes[at + 1] == UInt8(ascii: "n") ? 10 : bytes[at + 1])
        at += 2
      } else if !keepsLines, bytes[at] == 10 || bytes[at] == 13 {
        while out.last == 0x20 || out.last == 9 { out.removeLast() }
        while at < range.upperBound, bytes[at] <= 0x20 { at += 1 }
        out.append(0x20)
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isEscape(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "\\"), at + 1 < end else { return false }
    switch bytes[at + 1] {
    case UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "="),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "n"):
      return true
    default: return false
    }
  }
}
