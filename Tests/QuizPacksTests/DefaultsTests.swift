import QuizCore
import Testing

@Suite("defaults")
struct DefaultsTests {
  private let head = """
    canon: 1
    id: p
    title: P
    defaults: {time: 20s, difficulty: 2, category: Sea, worth: 5}
    questions:

    """

  @Test("they hold for every question that does not say otherwise")
  func questions() {
    let pack = Loading.pack(head + "- {ask: q, answer: a}\n- {ask: r, answer: b, difficulty: 4}\n")
      .pack
    #expect(pack?.questions.map(\.difficulty) == [2, 4])
    #expect(pack?.questions.map(\.category) == ["Sea", "Sea"])
    #expect(pack?.questions.first?.time == .seconds(20))
    #expect(pack?.questions.first?.worth == Points(5))
  }

  @Test("parts take over from their bonus")
  func parts() {
    let loaded = Loading.question(
      "- {ask: lead, difficulty: 3, category: Light, parts: [{ask: q, answer: a}, {ask: r, answer: b, difficulty: 1}]}"
    )
    guard case .bonus(let parts) = loaded?.form else {
      Issue.record("no bonus")
      return
    }
    #expect(parts.map(\.difficulty) == [3, 1])
    #expect(parts.map(\.category) == ["Light", "Light"])
  }
}
