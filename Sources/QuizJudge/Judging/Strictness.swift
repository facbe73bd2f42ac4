/// How many letters an answer needs for each typo it forgives.
public struct Strictness: Sendable, Hashable {
  /// Letters a typo: 7 is the standard, more is stricter, 0 forgives none.
  public let lettersPerTypo: Int

  /// `level` below 0 is read as the standard.
  public init(_ level: Int) {
    lettersPerTypo = level < 0 ? 7 : level
  }

  /// What a person across the table would forgive.
  public static let standard = Strictness(7)
  /// Word forms still count, typos never.
  public static let exact = Strictness(0)
}
