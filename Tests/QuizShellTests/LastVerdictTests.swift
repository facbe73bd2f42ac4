import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("the last verdict of a game")
struct LastVerdictTests {
  private func asked(_ number: Int) -> Event.Asked {
    .init(
      number: number, index: number, part: 0, parts: 0, worth: Points(10), limit: nil,
      shown: Put.shown(.text(Put.text("Paris"))))
  }

  private func judged(_ text: String) -> Event {
    .judged(
      .init(
        by: "a", text: text, outcome: .wrong, percent: 0, prompt: nil, reason: "", remark: nil,
        after: .zero, clues: 0, isOverruled: false))
  }

  private func scored(_ points: Int) -> Event {
    .scored(.init(by: "a", points: Points(points), rule: "answer", why: "right"))
  }

  @Test("it is told with its question and with what that question earned alone")
  func last() {
    let record = [
      Taken(Action(.next), [.asked(asked(1))]),
      Taken(Action(.answer(by: "a", text: "x")), [judged("x"), scored(1)]),
      Taken(Action(.next), [.asked(asked(2))]),
      Taken(Action(.answer(by: "a", text: "y")), [judged("y"), scored(2)]),
      Taken(Action(.next), [.asked(asked(3))]),
    ]
    let verdict = LastVerdict(in: record)
    #expect(verdict?.judged.text == "y" && verdict?.asked.number == 2)
    #expect(verdict?.earned.map(\.points) == [Points(2)])
  }

  @Test("before anything was judged there is none")
  func none() {
    #expect(LastVerdict(in: []) == nil)
    #expect(LastVerdict(in: [Taken(Action(.next), [.asked(asked(1))])]) == nil)
  }
}
