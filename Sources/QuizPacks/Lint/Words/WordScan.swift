import QuizJudge

/// Takes a text's bytes apart into words.
struct WordScan {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private(set) var words: [Words.Word] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var hash = WordScan.seed
  private var hasDigit = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5 + 1)
    var at = 0
    while at < bytes.count { at = step(at) }
    close(at)
  }

  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Takes one character and gives the offset after it.
  @inline(__always)
  private mutating func step(_ at: Int) -> Int {
    let byte = bytes[at]
    switch byte {
    case 97...122: add(byte)
    case 48...57:
      add(byte)
      hasDigit = true
    case 65...90: add(byte | 0x20)
    case 0x80...: return beyond(at)
    case 0x2E, 0x2C:
      if !(isDigit(at - 1) && isDigit(at + 1)) { close(at) }
    case 0x27: return apostrophe(at, length: 1)
    default: close(at)
    }
    if hash == WordScan.seed { start = at + 1 }
    return at + 1
  }

  private mutating func add(_ byte: UInt8) { hash = WordScan.add(byte, to: hash) }

  private mutating func close(_ at: Int) {
    if hash != WordScan.seed {
      words.append(Words.Word(key: hash, start: start, end: at, hasDigit: hasDigit))
      hash = WordScan.seed
      hasDigit = false
    }
    start = at + 1
  }

  private func isDigit(_ at: Int) -> Bool {
    bytes.indices.contains(at) && (48...57).contains(bytes[at])
  }

  /// `Ron's` ends before the apostrophe; any other one is left out, as in `don't`.
  private mutating func apostrophe(_ at: Int, length: Int) -> Int {
    let next = at + length
    let isS = next < bytes.count && bytes[next] | 0x20 == 0x73
    let isEnd = next + 1 >= bytes.count || !isWordByte(bytes[next + 1])
    if hash == WordScan.seed || (isS && isEnd) { close(at) }
    if isS && isEnd && at > 0 && isWordByte(bytes[at - 1]) {
      start = next + 1
      return next + 1
    }
    if hash == WordScan.seed { start = next }
    return next
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 97...122, 48...57, 65...90: true
    // What begins with these two is punctuation: « » “ ” – and others like them.
    case 0xC2, 0xE2: false
    default: byte >= 0x80
    }
  }

  /// A character beyond ASCII: one that belongs to words adds its folded letters.
  private mutating func beyond(_ at: Int) -> Int {
    var end = at + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: bytes[at..<end], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return end }
    if scalar == "\u{2019}" { return apostrophe(at, length: end - at) }
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return end }
    if properties.isAlphabetic || properties.numericType != nil {
      for byte in Sameness.key(text).utf8 { add(byte) }
    } else {
      close(at)
      start = end
    }
    return end
  }
}
