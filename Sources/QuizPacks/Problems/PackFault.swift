import QuizCore
import QuizJudge
import QuizYAML

/// Why a pack, or a question of it, cannot be used; each cause holds what its message needs.
enum PackFault: Sendable, Hashable {
  case file(FileFault)
  case yaml(YAMLProblem)
  case head(HeadFault)
  case key(KeyFault)
  case text(TextFault)
  case form(FormFault)
  case value(ValueFault)
  case answer(AnswerError)
  /// What a check found in a pack that can be read.
  case lint(LintFault)
  /// Of another format.
  case format(FormatFault)

  enum FileFault: Error, Sendable, Hashable {
    case missing
    case unreadable(String)
    case folder
    case special
    case tooLarge(limit: Int)
    case empty
    case binary
    case noSuchPack(String, nearest: String?, folders: [String])
  }

  enum HeadFault: Sendable, Hashable {
    case noMapping(found: String)
    case noFormat
    case unknownFormat(String)
    case noQuestions
    case tooManyQuestions(limit: Int)
    case tooManyProblems(limit: Int)
  }

  enum KeyFault: Sendable, Hashable {
    case unknown(String, KeyPlace, nearest: Key?)
    case elsewhere(Key, KeyPlace, belongs: KeyPlace)
    case missing(Key, KeyPlace)
    case wrongShape(Key, found: String, wanted: Shape)
    case blank(Key)
  }

  enum TextFault: Sendable, Hashable {
    case control(Key, Unicode.Scalar)
    case tooLong(Key, count: Int, limit: Int)
    case badID(String)
    case duplicateID(String, line: Int)
    case sameQuestion(line: Int)
    case unknownSource(String, nearest: String?)
  }

  enum FormFault: Sendable, Hashable {
    case noAnswer
    case twoForms(Key, Key)
    case idle(Key, kind: Kind)
    case noWrong
    case tooFew(Key, count: Int, least: Int)
    case duplicate(Key, String)
    case rightAmongWrong(String)
    case cluesWithoutAnswer
    case cluesOfBonus
    case nestedBonus
    case twoPowers
    case powerInStem
    case looksTrue(String)
  }

  enum ValueFault: Sendable, Hashable {
    case difficulty(String)
    case time(String)
    case worth(String)
    case credit(String, answer: String)
    case need(String, items: Int)
    case notBool(Key, String)
  }
}

/// What can stand behind a key.
enum Shape: Sendable, Hashable {
  case text, list, mapping
}
