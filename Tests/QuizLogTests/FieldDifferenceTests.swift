import Testing

@testable import QuizCore
@testable import QuizLog

@Suite("where two records differ")
struct FieldDifferenceTests {
  private func scored(_ points: Int, why: String = "right") -> Event {
    .scored(.init(by: "a", points: Points(points), rule: "answer", why: why))
  }

  @Test("the first field is named with both values")
  func field() {
    let difference = FieldDifference.first(scored(10), scored(5, why: "late"))
    #expect(difference == FieldDifference(field: "points", recorded: "10", expected: "5"))
    #expect(FieldDifference.first(scored(10), scored(10)) == nil)
  }

  @Test("what is missing on one side is nothing")
  func missing() {
    let one = Event.noted(.init(rule: "streak", key: "run", by: "a", value: 1))
    let two = Event.noted(.init(rule: "streak", key: "run", value: 1))
    let difference = FieldDifference.first(one, two)
    #expect(difference?.field == "by" && difference?.expected == "nothing")
    #expect(difference?.recorded == "\"a\"")
  }

  @Test("a field within a record or a list is told by its path")
  func path() {
    func began(_ name: String) -> Event {
      .began(
        .init(
          contestants: [Contestant("a"), Contestant(id: "b", name: name)], ruleset: "", seed: 1,
          questions: 1))
    }
    #expect(FieldDifference.first(began("x"), began("y"))?.field == "contestants[1].name")
  }
}
