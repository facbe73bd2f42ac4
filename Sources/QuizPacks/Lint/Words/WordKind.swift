/// What a word can tell about the text that it stands in.
struct WordKind: OptionSet, Sendable {
  let rawValue: UInt16

  /// A, an, the.
  static let article = WordKind(rawValue: 1 << 0)
  /// A word that says little by itself: of, is, which, name.
  static let small = WordKind(rawValue: 1 << 1)
  /// A word that opens a question.
  static let asking = WordKind(rawValue: 1 << 2)
  /// A number in words, an ordinal included.
  static let number = WordKind(rawValue: 1 << 3)
  /// Not, never, except.
  static let denial = WordKind(rawValue: 1 << 4)
  /// An auxiliary that opens a question to be answered with yes or no.
  static let auxiliary = WordKind(rawValue: 1 << 5)
  /// Begins what may be taken for the present: currently, latest, today.
  static let ageing = WordKind(rawValue: 1 << 6)
  /// Yes, no, true, false.
  static let truth = WordKind(rawValue: 1 << 7)
  /// A size that is measured: height, length, weight.
  static let measure = WordKind(rawValue: 1 << 8)
  /// A unit of measurement.
  static let unit = WordKind(rawValue: 1 << 9)
  /// A word so common, in questions too, that its standing in a text gives nothing away.
  static let common = WordKind(rawValue: 1 << 10)
  /// Holds a digit.
  static let numeral = WordKind(rawValue: 1 << 11)
}
