/// How much of a pack is read.
enum PackLimits {
  static let bytes = 64 << 20
  static let questions = 200_000
  /// Of one text, in characters.
  static let text = 20_000
  static let problems = 1_000
}
