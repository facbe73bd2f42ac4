/// A raw line that looks like `key:` or `- item`, told from its bytes alone.
struct KeyLine {
  /// Spaces before the first character.
  let indent: Int
  let hasDash: Bool
  /// Whether a word and a colon follow.
  let hasKey: Bool
  /// Whether text follows the colon at once, as in `ask:Who` (but not in `https://`).
  let isTight: Bool
  /// Whether nothing follows the colon.
  let isOpen: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var at = start
    func next(_ ahead: Int = 0) -> UInt8 { at + ahead < bytes.count ? bytes[at + ahead] : 10 }
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
    while next() == 32 { at += 1 }
    indent = at - start
    let first = at
    while next() == 0x2D, isBlank(next(1)) {
      at += 1
      while next() == 32 { at += 1 }
    }
    hasDash = at > first
    let word = at
    while Self.isWord(next()) { at += 1 }
    let hasColon = at > word && next() == 0x3A
    let follower = next(1)
    let isLower = word < bytes.count && (0x61...0x7A).contains(bytes[word])
    isTight = hasColon && isLower && !isBlank(follower) && follower != 0x2F && follower != 0x3A
    hasKey = hasColon && (isTight || isBlank(follower))
    while hasKey, next(1) == 32 { at += 1 }
    isOpen = hasKey && (next(1) == 10 || next(1) == 13)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
