import QuizCore
import QuizJudge

/// Questions of all kinds and difficulties for random games; what they ask is of no interest.
enum RehearsalPacket {
  static let packet = Packet((0..<14).map(question))

  private static let categories = ["Music", "Staging", "Words"]

  private static func question(_ number: Int) -> Question {
    var question = Question(
      id: ID("q\(number + 1)"), stem: "Question \(number + 1)?", form: form(number))
    question.difficulty = 1 + number % 5
    question.category = number == 13 ? nil : categories[number % 3]
    if number == 4 { question.clues = ["A hard clue. (*)", "An easy one."] }
    if number % 2 == 0 { question.hints = ["A hint."] }
    return question
  }

  private static func form(_ number: Int) -> AnswerForm {
    switch number % 7 {
    case 0, 1: .choice(right: TextAnswer("right \(number)"), wrong: ["left", "up", "down"])
    case 2: .several(right: ["one", "two"], wrong: ["three", "four"])
    case 3: .truth(number % 2 == 0)
    case 4: .text(TextAnswer("right \(number)"))
    case 5: .order(["first", "second", "third"])
    default:
      .bonus(parts: [
        Question(id: "a", stem: "The first part?", form: .truth(true)),
        Question(id: "b", stem: "The second part?", form: .text(TextAnswer("yes"))),
      ])
    }
  }
}
