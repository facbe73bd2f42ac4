/// How near a guess comes to a form, nearest first; a farther form never beats a nearer one.
enum Level: Int, Comparable, Sendable {
  /// Letter for letter, as folded.
  case folded
  /// But for articles.
  case article
  /// Other forms of the same words.
  case wordForm
  /// What is required, or what permission covers.
  case required
  case typo

  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
