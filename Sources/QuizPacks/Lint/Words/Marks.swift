/// What kinds of characters a text holds, told in one pass over its bytes, so that most checks need
/// not look at most texts.
struct Marks: OptionSet {
  let rawValue: UInt32

  static let lower = Marks(rawValue: 1 << 0)
  static let upper = Marks(rawValue: 1 << 1)
  static let digit = Marks(rawValue: 1 << 2)
  static let beyondASCII = Marks(rawValue: 1 << 3)
  static let slash = Marks(rawValue: 1 << 4)
  static let parenthesis = Marks(rawValue: 1 << 5)
  static let bracket = Marks(rawValue: 1 << 6)
  static let quote = Marks(rawValue: 1 << 7)
  static let ampersand = Marks(rawValue: 1 << 8)
  static let angle = Marks(rawValue: 1 << 9)
  static let question = Marks(rawValue: 1 << 10)
  static let comma = Marks(rawValue: 1 << 11)
  static let colon = Marks(rawValue: 1 << 12)
  static let underscore = Marks(rawValue: 1 << 13)
  static let lineBreak = Marks(rawValue: 1 << 14)
  /// Two spaces in a row, or one at either end.
  static let looseSpace = Marks(rawValue: 1 << 15)
  static let semicolon = Marks(rawValue: 1 << 16)
  static let otherSign = Marks(rawValue: 1 << 17)

  static let letter: Marks = [.lower, .upper]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ text: String) {
    let bits =
      text.utf8.withContiguousStorageIfAvailable(Marks.bits) ?? Marks.bits(Array(text.utf8))
    self.init(rawValue: bits)
  }

  private static func bits(_ bytes: some RandomAccessCollection<UInt8>) -> UInt32 {
    var bits: UInt32 = 0
    var before: UInt8 = 0x20
    for byte in bytes {
      bits |= table[Int(byte)]
      if byte == 0x20, before == 0x20 { bits |= looseSpace.rawValue }
      before = byte
    }
    return before == 0x20 ? bits | looseSpace.rawValue : bits
  }

  private static let table: [UInt32] = (0..<256).map { mark(of: UInt8($0)).rawValue }

  private static func mark(of byte: UInt8) -> Marks {
    switch Unicode.Scalar(byte) {
    case "a"..."z": .lower
    case "A"..."Z": .upper
    case "0"..."9": .digit
    case "\u{80}"...: .beyondASCII
    case "/": .slash
    case "(", ")": .parenthesis
    case "[", "]": .bracket
    case "\"": .quote
    case "&": .ampersand
    case "<", ">": .angle
    case "?": .question
    case ",": .comma
    case ":": .colon
    case "_": .underscore
    case "\n": .lineBreak
    case ";": .semicolon
    case " ", ".", "'", "-": []
    default: .otherSign
    }
  }
}
