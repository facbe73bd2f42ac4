import QuizJudge
import QuizText

@testable import QuizCore
@testable import QuizShell

/// What is put before players, made by hand.
enum Put {
  static func shown(_ form: AnswerForm, options: [String] = [], right: [Int] = []) -> Shown {
    let question = Question(id: "q", stem: "Which?", form: form)
    return Shown(card: Card(question, leadIn: nil, source: nil), options: options, right: right)
  }

  static func text(_ answer: String) -> TextAnswer { TextAnswer(answer) }

  /// What a sheet holds after something was put on it.
  static func sheet(width: Int = 80, _ body: (inout Sheet) -> Void) -> String {
    var sheet = Sheet(width: width, palette: .plain)
    body(&sheet)
    return sheet.take()
  }
}
