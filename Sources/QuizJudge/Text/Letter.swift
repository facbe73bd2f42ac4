import CUtf8proc

/// One folded Unicode scalar; wide enough that every script is edited letter by letter.
struct Letter: Hashable, Sendable, ExpressibleByUnicodeScalarLiteral {
  let value: UInt32

  @inline(__always)
  init(_ value: UInt32) { self.value = value }

  @inline(__always)
  init(unicodeScalarLiteral scalar: Unicode.Scalar) { value = scalar.value }

  @inline(__always) var isDigit: Bool { value &- 48 < 10 }
  @inline(__always) var isASCIILetter: Bool { value &- 97 < 26 }
  /// The value of a decimal digit.
  var digit: Int { Int(value) - 48 }

  /// Whether the letter belongs to a word; other signs stand between words or have a meaning.
  @inline(__always) var isOfWord: Bool {
    isASCIILetter || isDigit || (value > 127 && !isForeignPunctuation)
  }

  var isVowel: Bool {
    switch self {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  private var isForeignPunctuation: Bool {
    switch utf8proc_category(Int32(bitPattern: value)) {
    case UTF8PROC_CATEGORY_PC, UTF8PROC_CATEGORY_PD, UTF8PROC_CATEGORY_PS, UTF8PROC_CATEGORY_PE,
      UTF8PROC_CATEGORY_PI, UTF8PROC_CATEGORY_PF, UTF8PROC_CATEGORY_PO, UTF8PROC_CATEGORY_ZS,
      UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP, UTF8PROC_CATEGORY_CC:
      true
    default: false
    }
  }
}

extension Sequence where Element == Letter {
  /// The letters as text, for reasons shown to people and for tables.
  var text: String {
    var scalars = String.UnicodeScalarView()
    for letter in self {
      if let scalar = Unicode.Scalar(letter.value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}

extension Array where Element == Letter {
  /// The letters of a text that is already folded.
  init(folded text: String) { self = text.unicodeScalars.map { Letter($0.value) } }
}
