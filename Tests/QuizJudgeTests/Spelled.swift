@testable import QuizJudge

/// Short ways to write what the judge works on.
enum Spelled {
  /// Letters as written, without folding.
  static func letters(_ text: String) -> [Letter] { [Letter](folded: text) }

  /// The characters of an answerline with their markup read.
  static func marked(_ line: String) throws -> ArraySlice<Marked> {
    try LineMarkup(line).marked[...]
  }
}
