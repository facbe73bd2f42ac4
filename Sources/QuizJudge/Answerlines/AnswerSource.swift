/// The ways an author writes an answer that is typed.
public enum AnswerSource: Sendable, Hashable {
  /// Plain words with lists of other forms.
  case text(TextAnswer)
  /// Quizbowl notation: `<b><u>Kelvin</u></b> [prompt on Thomson]`.
  case answerline(String)
  /// A value with tolerance and unit.
  case number(NumberAnswer)
}
