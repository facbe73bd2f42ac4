import QuizJudge

@testable import QuizCore

extension Question {
  static func text(
    _ answer: String, difficulty: Int? = nil, hints: [String] = [], worth: Points? = nil,
    time: Milliseconds? = nil
  ) -> Question {
    var question = Question(
      id: ID("q-\(answer)"), stem: "Which is \(answer.count) letters long?",
      form: .text(TextAnswer(answer)))
    question.difficulty = difficulty
    question.hints = hints
    question.worth = worth
    question.time = time
    return question
  }

  static func choice(_ right: String, wrong: [String], tags: [String] = []) -> Question {
    var question = Question(
      id: ID("c-\(right)"), stem: "Which one?",
      form: .choice(right: TextAnswer(right), wrong: wrong))
    question.tags = tags
    return question
  }

  static func tossup(_ answer: String, _ clues: [String]) -> Question {
    var question = Question(
      id: ID("t-\(answer)"), stem: "Name this city.", form: .text(TextAnswer(answer)))
    question.clues = clues
    return question
  }

  static func bonus(_ answers: String...) -> Question {
    Question(
      id: ID("b-\(answers.joined())"), stem: "For ten points each:",
      form: .bonus(parts: answers.map { .text($0) }))
  }

  static func list(_ items: [String], need: Int) -> Question {
    Question(
      id: ID("l-\(items.joined())"), stem: "Name \(need).",
      form: .list(items: items.map { TextAnswer($0) }, need: need))
  }

  static func number(_ value: String, closest: Bool = false) -> Question {
    Question(
      id: ID("n-\(value)"), stem: "How many?",
      form: .number(NumberAnswer(value, closest: closest)))
  }
}
