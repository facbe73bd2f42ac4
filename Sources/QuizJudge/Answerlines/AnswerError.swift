/// Why an answer cannot be judged by; each cause holds what its message needs.
public enum AnswerError: Error, Hashable, Sendable {
  /// No form of the answer could ever be typed.
  case emptyAnswer
  /// One of the accepted, prompted or rejected forms is blank.
  case emptyForm(list: String)
  /// A bracket without its partner; `column` counts characters from 1.
  case unbalanced(bracket: Character, column: Int)
  /// A tag such as `<u>` that is not closed; `column` counts characters from 1.
  case unclosedTag(tag: String, column: Int)
  /// A directive without an answer behind it; `column` counts characters from 1.
  case emptyDirective(directive: String, column: Int)
  case badNumber(String)
  case badTolerance(String)
  case badRange(String)
  case reversedRange(String)
  case badUnit(String)
  /// The value is written with a unit of another kind than the one asked for.
  case unitMismatch(value: String, unit: String)
}
