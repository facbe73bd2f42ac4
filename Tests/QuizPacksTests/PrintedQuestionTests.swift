import QuizCore
import Testing

@testable import QuizPacks

@Suite("A question on paper")
struct PrintedQuestionTests {
  private func printed(_ yaml: String, seed: UInt64 = 1) throws -> PrintedQuestion {
    let question = try #require(Loading.question(yaml))
    return PrintedQuestion(question, number: "1", source: nil, seed: seed, stream: 1)
  }

  @Test("the right option is told with its letter, whatever the seed", arguments: 1..<10)
  func letters(seed: Int) throws {
    let choice = try printed("- {ask: A?, answer: b, wrong: [c, d, e]}", seed: UInt64(seed))
    let place = try #require(choice.options.firstIndex(of: "b"))
    #expect(choice.answer == "\(["a", "b", "c", "d"][place])) b")
    #expect(Set(choice.options) == ["b", "c", "d", "e"])
    let order = try printed("- {ask: A?, order: [first, second]}", seed: UInt64(seed))
    #expect(
      order.answer == (order.options[0] == "first" ? "a) first, b) second" : "b) first, a) second"))
    let match = try printed("- {ask: A?, match: {l: m, n: o}}", seed: UInt64(seed))
    #expect(match.answer.hasPrefix(match.options[0] == "m" ? "1a, 2b (" : "1b, 2a ("))
  }

  @Test("how an answer is judged is told in the host's words")
  func judging() throws {
    let text = try printed("- {ask: A?, answer: b, accept: [c, d], prompt: e, reject: f}")
    #expect(
      text.judging.map { "\($0.name)=\($0.words)" } == [
        "accept=c; d", "ask again on=e", "do not accept=f",
      ])
    let number = try printed("- {ask: A?, answer: 3, within: 1, unit: m}")
    #expect(number.answer == "3 m")
    #expect(number.judging.map(\.name) == ["within"])
  }

  @Test("the parts of a bonus have numbers of their own")
  func parts() throws {
    let bonus = try printed("- {ask: A?, parts: [{ask: B?, answer: c}, {ask: D?, answer: e}]}")
    #expect(bonus.parts.map(\.number) == ["1.1", "1.2"])
    #expect(bonus.judging.isEmpty)
  }

  @Test("what is given of category, level, worth and time stands beside the number")
  func marks() throws {
    let marked = try printed(
      "- {ask: A?, answer: b, category: C, difficulty: 2, worth: 1, time: 20s}")
    #expect(marked.marks == ["C", "difficulty 2", "1 point", "20 s"])
    #expect(PrintedQuestion.letter(25) == "z")
    #expect(PrintedQuestion.letter(26) == "27")
  }
}
