import QuizJudge

/// Quick looks at two answers that spare most of them the judge.
enum Likeness {
  /// False only where the judge would tell the two apart: they share too few letters, and neither
  /// holds a number.
  static func mayBeJudgedSame(_ first: String, _ second: String) -> Bool {
    let (one, two) = (letters(of: first), letters(of: second))
    if one.isOdd || two.isOdd { return true }
    let differing = (one.mask ^ two.mask).nonzeroBitCount
    return differing <= 4 || (one.mask & two.mask == one.mask) || (one.mask & two.mask == two.mask)
  }

  /// A bit for each letter of the alphabet; odd is what the letters alone cannot tell of.
  private static func letters(of text: String) -> (mask: UInt32, isOdd: Bool) {
    var mask: UInt32 = 0
    for byte in text.utf8 {
      switch byte {
      case 97...122: mask |= 1 << UInt32(byte - 97)
      case 65...90: mask |= 1 << UInt32(byte - 65)
      case 48...57, 0x80...: return (mask, true)
      default: break
      }
    }
    return (mask, false)
  }
}
