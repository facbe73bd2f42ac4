/// Tells in which encoding the bytes of a text are.
enum Encoding {
  /// So many wrong bytes are told one by one.
  static let most = 20

  /// UTF-16 with its mark, or with the NULs that plain English has in it.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    return (bytes[0] == 0) != (bytes[1] == 0) && (bytes[0] == 0) == (bytes[2] == 0)
      && (bytes[1] == 0) == (bytes[3] == 0)
  }

  /// The offsets of bytes that belong to no character of UTF-8; no more than a thousand.
  static func broken(_ bytes: [UInt8]) -> [Int] {
    var broken: [Int] = []
    var at = 0
    while at < bytes.count, broken.count < 1000 {
      let length = length(at, bytes)
      if length == 0 { broken.append(at) }
      at += max(1, length)
    }
    return broken
  }

  /// Whether most of what is no ASCII is no UTF-8 either: then each such byte is a letter.
  static func isLatin1(_ bytes: [UInt8], broken: Int) -> Bool {
    var sound = 0
    var at = 0
    while at < bytes.count, sound <= broken {
      let length = length(at, bytes)
      if length > 1 { sound += 1 }
      at += max(1, length)
    }
    return sound < broken
  }

  /// How many bytes the character at an offset takes; 0 where there is none.
  private static func length(_ at: Int, _ bytes: [UInt8]) -> Int {
    let first = bytes[at]
    if first < 0x80 { return 1 }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, at + length <= bytes.count,
      bytes[at + 1..<at + length].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return 0 }
    let second = bytes[at + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xED: return second < 0xA0 ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second < 0x90 ? length : 0
    default: return length
    }
  }
}
