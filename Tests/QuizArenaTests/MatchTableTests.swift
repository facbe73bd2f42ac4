import QuizCore
import QuizTournament
import Testing

@testable import QuizArena

@Suite("Matches") struct MatchTableTests {
  private func match(
    _ seats: [Entrant], round: Int = 1, label: String = "r1-1"
  ) -> DueMatch {
    DueMatch(phase: 1, pool: 1, meeting: Meeting(round: round, seats: seats, label: label))
  }

  private func play(_ event: StagedEvent, _ match: DueMatch) throws -> MatchRecord {
    try #require(MatchTable.play(match, of: event))
  }

  @Test("one who knows everything beats one who knows nothing, seven to nil by tens")
  func clear() throws {
    let event = try Sample.event(
      Sample.file(
        ["simulated: {skill: 20, slips: 0%}", "simulated: {skill: -20}"], rules: "everyone",
        questions: 7),
      pack: Sample.pack(7))
    // A guess at one of three options may be right; of typed answers none is.
    var pack = Sample.pack(20)
    pack.questions = pack.questions.filter { $0.kind == .text }
    let typed = StagedEvent(event.spec, packs: [pack], ruleset: event.ruleset)
    let record = try play(typed, match([1, 2]))
    #expect(record.result.points == [70, 0])
    #expect(record.result.winner == 0)
    #expect(record.result.sheet?.tossupsRead == 7)
    #expect(record.result.sheet?.sides[0].answers == [.init(value: 10, number: 7)])
    #expect(record.result.sheet?.sides[1].answers == [])
  }

  @Test(
    "the same seed plays the same match, whatever was played before",
    arguments: [
      "everyone", "buzzer", "classic", "pub", "race", "oral", "survival", "ladder", "blitz",
    ])
  func repetition(rules: String) throws {
    let event = try Sample.event(
      Sample.file(Sample.simulated([0.5, 0, -0.5]), rules: rules, questions: 8))
    let first = try play(event, match([1, 2], label: "a"))
    let table = MatchTable(event)
    _ = table.playAlone(match([2, 3], round: 2, label: "b"))
    #expect(table.playAlone(match([1, 2], label: "a")) == first)
    #expect(first.result.isPlayed)
    #expect(first.result.points.count == 2)
  }

  @Test("another match of the same two is another match")
  func names() throws {
    let event = try Sample.event(Sample.file(Sample.simulated([0, 0]), questions: 20))
    let records = try (1...8).map { try play(event, match([1, 2], label: "m\($0)")) }
    #expect(Set(records.map(\.result)).count > 4)
  }

  @Test("another seed plays another event")
  func seeds() throws {
    let results = try (1...8).map { seed in
      let file = Sample.file(Sample.simulated([0, 0]), questions: 20, seed: seed)
      return try play(try Sample.event(file), match([1, 2])).result
    }
    #expect(Set(results).count > 4)
  }

  @Test("an open round seats everybody")
  func open() throws {
    let event = try Sample.event(
      Sample.file(Sample.simulated([2, 1, 0, -1]), questions: 20, phases: "  - format: open\n"))
    let record = try play(event, match([1, 2, 3, 4], label: "r1"))
    #expect(record.result.points.count == 4)
    #expect(record.result.sheet?.sides.count == 4)
  }

  @Test("in a buzzer match no point is left out of the sheet")
  func sheet() throws {
    var pack = Sample.pack(0)
    pack.questions = Sample.words.prefix(12).enumerated().map { place, word in
      var tossup = Sample.tossup(word)
      tossup.id = ID("t\(place)")
      return tossup
    }
    let event = try Sample.event(
      Sample.file(
        Sample.simulated([1, 0]), rules: "buzzer, power(points: 15), neg(points: 5)",
        questions: 12), pack: pack)
    for label in ["a", "b", "c", "d"] {
      let result = try play(event, match([1, 2], label: label)).result
      let sheet = try #require(result.sheet)
      let told = sheet.sides.map { side in
        side.answers.reduce(Points.zero) { $0 + $1.value * $1.number }
      }
      #expect(told == result.points)
      #expect(sheet.tossupsRead == 12)
    }
  }

  @Test("each of a team stands on the sheet, and what they earned adds up")
  func teams() throws {
    let event = try Sample.event(
      Sample.file(
        ["simulated: {skill: 3}, players: [Al, Be, Ce]", "simulated: {skill: 3}"], questions: 20))
    let result = try play(event, match([1, 2])).result
    let players = try #require(result.sheet?.sides.first?.players)
    #expect(players.map(\.name) == ["Al", "Be", "Ce"])
    #expect(players.allSatisfy { $0.tossupsHeard == 20 })
    let told = players.flatMap(\.answers).reduce(Points.zero) { $0 + $1.value * $1.number }
    #expect(told == result.points[0])
    #expect(result.sheet?.sides.last?.players.map(\.name) == ["Bo"])
  }

  @Test("a sheet earns what it says")
  func sheets() throws {
    let spec = try Sample.event(Sample.file(Sample.simulated([-20, -20]), questions: 3)).spec
    var sheets = spec
    sheets.contestants[0].kind = .sheet(file: "form.csv", row: "Ann")
    var pack = Sample.pack(2)
    pack.questions.append(Sample.pack(4).questions[3])
    let event = StagedEvent(
      sheets, packs: [pack], ruleset: try Ruleset("everyone"),
      sheets: [1: ["q1": "granite", "q2": "viola da gamba", "q4": "pepper"]])
    #expect(try play(event, match([1, 2])).result.points == [20, 0])
  }

  @Test("a person without a keyboard forfeits, with the cause")
  func absent() throws {
    let event = try Sample.event(Sample.file(["simulated: {}", "person: true"]))
    let result = try play(event, match([1, 2])).result
    #expect(result.ending == .forfeited(absent: [1]))
    #expect(result.faults == [Fault(seat: 1, cause: .left)])
    #expect(result.winner == 0)
  }

  @Test("in an open round the others play on when one is at fault")
  func openFault() throws {
    let event = try Sample.event(
      Sample.file(["simulated: {skill: 9}", "person: true", "simulated: {skill: 9}"]))
    let result = try play(event, match([1, 2, 3], label: "r1")).result
    #expect(result.isPlayed)
    #expect(result.points[1] == 0)
    #expect(result.points[0] > 0)
    #expect(result.faults == [Fault(seat: 1, cause: .left)])
  }
}
