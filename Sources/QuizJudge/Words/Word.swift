/// A word, or a number of several words, as the judge compares it.
struct Word: Sendable {
  /// Where it stands in the letters of the reading.
  var start: Int
  var end: Int
  /// Equal for all the forms of a word.
  var key: UInt64
  /// The number it is as a roman numeral, 0 where it is none.
  var roman: UInt64 = 0
  var kind: WordKind = []

  var count: Int { end - start }

  /// Whether it counts: in digits, in words, or as a roman numeral.
  var isNumeral: Bool { kind.contains(.number) || roman != 0 }

  func isSame(as other: Word) -> Bool {
    key == other.key || (roman != 0 && (roman == other.key || roman == other.roman))
      || (other.roman != 0 && other.roman == key)
  }
}
