/// What Unicode leaves apart and a reader takes for the same: letters that do not decompose, and
/// the many signs for one quote, dash or space.
enum LetterTable {
  /// Appends what `letter`, already decomposed and case-folded, is read as.
  static func append(_ letter: Letter, to letters: inout [Letter]) {
    if letter.value < 128 {
      letters.append(Folding.ascii(UInt8(letter.value)))
    } else if isMark(letter) || isSilent(letter) {
      return
    } else if let pair = ligature(letter) {
      letters.append(pair.0)
      letters.append(pair.1)
    } else {
      letters.append(plain(letter))
    }
  }

  /// Accents of Latin, Greek, Cyrillic, and the points of Hebrew and Arabic. The vowel signs of
  /// other scripts are letters in their own right and stay.
  static func isMark(_ letter: Letter) -> Bool {
    switch letter.value {
    case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7, 0x64B...0x65F,
      0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
      true
    default: false
    }
  }

  /// Signs that are written and not read: interpuncts, trade marks, joiners, directions.
  private static func isSilent(_ letter: Letter) -> Bool {
    switch letter.value {
    case 0xA9, 0xAD, 0xAE, 0xB7, 0x640, 0x2022, 0x2027, 0x2122, 0x22C5, 0x30FB, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func ligature(_ letter: Letter) -> (Letter, Letter)? {
    switch letter.value {
    case 0xE6, 0xC6: ("a", "e")
    case 0x153, 0x152: ("o", "e")
    case 0xFE, 0xDE: ("t", "h")
    case 0xDF: ("s", "s")
    case 0x133: ("i", "j")
    default: nil
    }
  }

  private static func plain(_ letter: Letter) -> Letter {
    switch letter.value {
    case 0x142, 0x141, 0x19A: "l"
    case 0xF8, 0xD8, 0x275: "o"
    case 0x111, 0x110, 0xF0, 0xD0, 0x256: "d"
    case 0x131, 0x268: "i"
    case 0x127: "h"
    case 0x167: "t"
    case 0x14B: "n"
    case 0x138: "k"
    case 0x180, 0x253: "b"
    case 0x259: "e"
    case 0xD7: "x"
    default: sign(letter)
    }
  }

  private static func sign(_ letter: Letter) -> Letter {
    switch letter.value {
    case 0x2018...0x201B, 0x2B9...0x2BF, 0x2C8, 0x2032, 0x2035, 0xB4, 0x60, 0xFF07, 0x55A, 0x5F3:
      "'"
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x2036, 0x2039, 0x203A, 0x300C, 0x300D, 0x5F4: "\""
    case 0x2010...0x2015, 0x2212, 0x2043, 0xFE58, 0xFE63, 0x5BE: "-"
    case 0x2044, 0x2215: "/"
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: " "
    case 0x80...0x9F: " "
    default: letter
    }
  }
}
