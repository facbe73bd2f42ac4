import QuizJudge
import Testing

@testable import QuizCore

@Suite("A guess outside of a game")
struct TriedTests {
  private static func tried(_ guess: String, _ question: Question, beside others: [Question] = [])
    -> Tried?
  {
    var pack = Pack(id: "p", title: "P")
    pack.questions = [question] + others
    return Packet.whole(pack).question(at: 0)?.tried(guess)
  }

  private static func question(_ answer: String, credit: [Question.Credit] = []) -> Question {
    var question = Question(id: ID(answer), stem: "Who is it?", form: .text(TextAnswer(answer)))
    question.credit = credit
    return question
  }

  @Test("it is judged as in a game, and says why")
  func judged() throws {
    let right = try #require(Self.tried("konietzko", Self.question("Konietzko")))
    #expect(right.ruling.outcome == .right && right.isReadable)
    #expect(right.reason.contains("case, accents and punctuation do not matter"))
    let wrong = try #require(Self.tried("Mako", Self.question("Konietzko")))
    #expect(wrong.ruling.outcome == .wrong)
  }

  @Test("the answers of the pack's other questions are rivals")
  func rivals() throws {
    let alone = try #require(Self.tried("Konietzka", Self.question("Konietzkas")))
    #expect(alone.ruling.outcome == .right)
    let rival = try #require(
      Self.tried("Konietzka", Self.question("Konietzkas"), beside: [Self.question("Konietzka")]))
    #expect(rival.ruling.outcome == .wrong)
  }

  @Test("an answer with credit earns it")
  func credit() throws {
    let question = Self.question("Konietzko", credit: [.init(answer: "Mako", percent: 25)])
    let tried = try #require(Self.tried("mako", question))
    #expect(tried.ruling.outcome == .partial && tried.ruling.percent == 25)
    #expect(tried.ruling.outcome.verdict == "partly right")
  }

  @Test("what no option is cannot be read")
  func unreadable() throws {
    let choice = Question(
      id: "c", stem: "Which?", form: .choice(right: TextAnswer("a b"), wrong: ["c d"]))
    #expect(try #require(Self.tried("e f", choice)).isReadable == false)
    #expect(try #require(Self.tried("c d", choice)).isReadable)
  }
}
