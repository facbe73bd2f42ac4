import QuizCore

/// The columns of an answer sheet: when, who, and one for each question or part of a bonus.
///
/// A question goes by its id, and by its stem where it has none; a part of a bonus by its own id, by
/// that of the bonus and its number (`towers/2`), or by its stem.
public enum AnswerColumns {
  public static let fixed = ["timestamp", "name"]

  public static func names(of questions: [Question]) -> [String] {
    fixed + questions.flatMap(names)
  }

  static func names(of question: Question) -> [String] {
    guard case .bonus(let parts) = question.form else {
      return [question.hasOwnID ? question.id.rawValue : question.stem]
    }
    return parts.enumerated().map { place, part in
      if part.id.rawValue != part.fingerprint(within: question.id.rawValue) {
        return part.id.rawValue
      }
      return question.hasOwnID ? "\(question.id)/\(place + 1)" : part.stem
    }
  }
}
