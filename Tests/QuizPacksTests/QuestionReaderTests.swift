import QuizCore
import Testing

@Suite("What a question says beside stem and answer")
struct QuestionReaderTests {
  @Test("every key reaches the question")
  func extras() throws {
    let question = try #require(
      Loading.question(
        """
          - id: x
            ask: q
            answer: a
            explain: e
            source: book, page 3, line 4
            tags: [t, u]
            category: C
            difficulty: 3
            hints: h
            time: 2.5s
            worth: 7.5
            as_of: 2014-12-22
            feedback: {b: no}
            credit: {c: 50%, d: -10}
            media: m.jpg
            examples: {accept: A, prompt: [p], reject: [r, s]}
            allow: [code]
        """))
    #expect(question.id == "x" && question.stem == "q" && question.explanation == "e")
    #expect(question.citation == Question.Citation(source: "book", place: "page 3, line 4"))
    #expect(question.tags == ["t", "u"] && question.category == "C" && question.difficulty == 3)
    #expect(question.hints == ["h"] && question.time == Milliseconds(2500))
    #expect(question.worth == Points(thousandths: 7500) && question.asOf == "2014-12-22")
    #expect(question.feedback == [Question.Remark(answer: "b", words: "no")])
    #expect(question.credit.map(\.answer) == ["c", "d"])
    #expect(question.credit.map(\.percent) == [50, -10])
    #expect(question.media == "m.jpg" && question.allow == ["code"])
    #expect(question.examples.accept == ["A"] && question.examples.prompt == ["p"])
    #expect(question.examples.reject == ["r", "s"])
  }

  @Test("a source without a place is cited as a whole")
  func citation() {
    let question = Loading.question("  - {ask: q, answer: a, source: book}")
    #expect(question?.citation == Question.Citation(source: "book"))
  }

  @Test("defaults hold where the question does not say otherwise")
  func defaults() {
    let questions = Loading.pack(
      """
      canon: 1
      id: p
      title: P
      defaults: {time: 20s, difficulty: 2, category: C, worth: 10}
      questions:
        - {ask: q, answer: a}
        - {ask: r, answer: a, time: 5s, difficulty: 1, category: D, worth: 1}
      """
    ).pack?.questions
    #expect(questions?.map(\.time) == [.seconds(20), .seconds(5)])
    #expect(questions?.map(\.difficulty) == [2, 1] && questions?.map(\.category) == ["C", "D"])
    #expect(questions?.map(\.worth) == [10, 1])
  }

  @Test("without an id a question goes by stem and answer, whatever else changes")
  func fingerprint() {
    let plain = Loading.question("  - {ask: q, answer: a}")?.id
    #expect(plain?.rawValue.utf8.count == 16)
    #expect(Loading.question("  - {ask: q, answer: a, difficulty: 2, tags: x}")?.id == plain)
    #expect(Loading.question("  - {ask: q, answer: b}")?.id != plain)
    #expect(Loading.question("  - {ask: r, answer: a}")?.id != plain)
  }

  @Test("two tossups on one answer, and one part in two bonuses, are different questions")
  func distinct() {
    let loaded = Loading.questions(
      """
        - {ask: Name it., clues: [one], answer: a}
        - {ask: Name it., clues: [two], answer: a}
        - {ask: first, parts: [{ask: When?, answer: then}]}
        - {ask: second, parts: [{ask: When?, answer: then}]}
      """)
    #expect(loaded.problems.isEmpty && loaded.pack?.questions.count == 4)
  }

  @Test("a block text ends without its line break")
  func block() {
    #expect(
      Loading.question("  - ask: |\n      a\n      b\n    answer: >\n      c\n")?.stem == "a\nb")
  }
}
