/// Looks at a file's bytes before libyaml does, so that each wrong byte is named and none stops it.
struct Preflight {
  /// The file with wrong bytes replaced, byte for byte, by spaces or `?`.
  private(set) var bytes: [UInt8]
  private(set) var problems: [YAMLProblem] = []
  private(set) var isASCII = true
  /// Where the text begins, after a byte order mark.
  let start: Int

  private var place: Place
  private let limit: Int

  /// Stops after `limit` problems: such a file is no text.
  init(_ source: [UInt8], limit: Int) {
    bytes = source
    self.limit = limit
    start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    place = Place(line: 1, column: 1, offset: start)
    var at = start
    while at < source.count, problems.count < limit {
      at = source.withUnsafeBytes { Self.skipPlain($0, at) }
      if at < source.count { at = check(source, at) }
    }
  }

  /// A file that is Latin-1 throughout, which is one problem and not one for each letter.
  init(latin1 source: [UInt8]) {
    self.init(source, limit: .max)
    guard let first = problems.first, case .invalidUTF8(let byte) = first.cause else { return }
    problems = [YAMLProblem(.latin1(byte: byte), at: first.place)]
    // Letters stand for letters: a question mark could mean something.
    bytes = source.map { $0 < 0x80 ? $0 : 0x78 }
  }

  /// UTF-16 with its mark, or with the NULs that plain English has in it.
  static func isUTF16(_ source: [UInt8]) -> Bool {
    if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) { return true }
    guard source.count >= 4 else { return false }
    return (source[0] == 0) != (source[1] == 0) && (source[0] == 0) == (source[2] == 0)
      && (source[1] == 0) == (source[3] == 0)
  }

  private static func skipPlain(_ raw: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var at = start
    while at < raw.count {
      while at + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        if (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) != 0 { break }
        at += 8
      }
      let end = min(at + 8, raw.count)
      while at < end {
        let byte = raw[at]
        let isPlain = (byte >= 0x20 && byte < 0x7F) || byte == 10 || byte == 9 || byte == 13
        if !isPlain { return at }
        at += 1
      }
    }
    return at
  }

  /// Checks one character that is no plain ASCII and gives the offset after it.
  private mutating func check(_ source: [UInt8], _ at: Int) -> Int {
    let byte = source[at]
    if byte < 0x80 {
      report(.controlCharacter(UInt32(byte)), at, length: 1)
      return at + 1
    }
    isASCII = false
    guard let (scalar, length) = Self.decode(source, at) else {
      report(.invalidUTF8(byte: byte), at, length: 1)
      return at + 1
    }
    switch scalar {
    case 0x80..<0xA0, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF:
      report(.controlCharacter(scalar), at, length: length)
    default: break
    }
    return at + length
  }

  static func decode(_ source: [UInt8], _ at: Int) -> (scalar: UInt32, length: Int)? {
    let length =
      switch source[at] {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0, at + length <= source.count else { return nil }
    var scalar = UInt32(source[at]) & (0x7F >> UInt32(length))
    for byte in source[at + 1..<at + length] {
      if byte & 0xC0 != 0x80 { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
  }

  private mutating func report(_ cause: YAMLProblem.Cause, _ at: Int, length: Int) {
    place = bytes.withUnsafeBufferPointer { Lines.place(of: at, in: $0, from: place) }
    problems.append(YAMLProblem(cause, at: place))
    let isSpace = if case .controlCharacter = cause { true } else { false }
    for index in at..<at + length { bytes[index] = isSpace ? 0x20 : 0x3F }
  }
}
