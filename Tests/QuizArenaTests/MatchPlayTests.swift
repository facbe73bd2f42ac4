import QuizCore
import QuizTournament
import Testing

@testable import QuizArena

@Suite("A match with people at the keyboard") struct MatchPlayTests {
  /// Says what it was given to say, and writes down what it sees.
  private final class Script: Keyboard {
    var says: (Ask, Game) -> Reply
    var isGone = false
    private(set) var asked: [String] = []
    private(set) var events: [Event] = []
    private(set) var closed: [MatchRecord?] = []

    init(_ says: @escaping (Ask, Game) -> Reply) { self.says = says }

    func open(_ match: DueMatch, people: [Int], setup: Setup) {
      asked.append("open \(match.name) \(people) \(setup.contestants.map(\.name))")
    }
    func tell(_ events: [Event]) { self.events += events }
    func reply(to ask: Ask, in game: Game) throws(Silence) -> Reply {
      if isGone { throw .abandoned }
      asked.append("\(game.state.number): \(ask.seat) \(ask.want.word)")
      return says(ask, game)
    }
    func close(_ record: MatchRecord?) { closed.append(record) }
  }

  private func match(_ seats: [Entrant] = [1, 2]) -> DueMatch {
    DueMatch(phase: 1, pool: 1, meeting: Meeting(round: 1, seats: seats, label: "m"))
  }

  private func event(
    rules: String, questions: Int = 2, pack: Pack, people: Int = 2
  ) throws -> StagedEvent {
    let contestants = Array(repeating: "person: true", count: people)
    return try Sample.event(
      Sample.file(contestants, rules: rules, questions: questions), pack: pack)
  }

  private func right(_ game: Game) -> Reply {
    Reply(.answer(game.state.question?.shown.answer ?? ""))
  }

  private var typed: Pack {
    var pack = Sample.pack(6)
    pack.questions = pack.questions.filter { $0.kind == .text }
    return pack
  }

  @Test("everyone is asked each question, and told what came of it")
  func everyone() throws {
    let script = Script { ask, game in ask.seat == 0 ? self.right(game) : Reply(.pass) }
    let event = try event(rules: "everyone", pack: typed)
    let record = MatchTable.play(match(), of: event, keyboard: script)
    #expect(record?.result.points == [20, 0])
    #expect(
      script.asked == [
        "open p1-1-m [0, 1] [\"Ann\", \"Bo\"]", "1: 0 answer", "1: 1 answer", "2: 0 answer",
        "2: 1 answer",
      ])
    #expect(script.closed == [record])
    #expect(script.events.contains { if case .ended = $0 { true } else { false } })
  }

  @Test("a tossup is read clue by clue until somebody buzzes")
  func clues() throws {
    var pack = Sample.pack(0)
    pack.questions = [Sample.tossup()]
    let script = Script { ask, game in
      game.state.table.clues < 3 ? Reply(.wait) : ask.seat == 1 ? self.right(game) : Reply(.wait)
    }
    let event = try event(rules: "buzzer", questions: 1, pack: pack)
    let record = MatchTable.play(match(), of: event, keyboard: script)
    #expect(record?.result.points == [0, 10])
    #expect(script.asked.count == 7)
    let clues = script.events.count { if case .revealed = $0 { true } else { false } }
    #expect(clues >= 2)
  }

  @Test("who has buzzed wrongly is not asked again; the other one may go on")
  func wrong() throws {
    var pack = Sample.pack(0)
    pack.questions = [Sample.tossup()]
    let script = Script { ask, game in
      if ask.seat == 0 { return Reply(.answer("violin")) }
      return game.state.table.clues < 2 ? Reply(.wait) : self.right(game)
    }
    let event = try event(rules: "buzzer, neg(points: 5)", questions: 1, pack: pack)
    let record = MatchTable.play(match(), of: event, keyboard: script)
    #expect(record?.result.points == [-5, 10])
    #expect(script.asked.count { $0 == "1: 0 buzz" } == 1)
  }

  @Test("of two who buzz at the same clue a lot decides, and not always for the same")
  func lots() throws {
    var pack = Sample.pack(0)
    pack.questions = Sample.words.enumerated().map { place, word in
      var tossup = Sample.tossup(word)
      tossup.id = ID("t\(place)")
      return tossup
    }
    let script = Script { _, game in self.right(game) }
    let event = try event(rules: "buzzer", questions: 24, pack: pack)
    let points = try #require(MatchTable.play(match(), of: event, keyboard: script)).result.points
    #expect(points[0] + points[1] == 240)
    #expect(points[0] > 50)
    #expect(points[1] > 50)
  }

  @Test("a prompt is asked of the one who was prompted")
  func prompts() throws {
    var pack = Sample.pack(0)
    var text = Sample.tossup().form
    text = .text(.init("white pepper", prompt: [.init("pepper")]))
    pack.questions = [Question(id: "q", stem: "Which?", form: text)]
    let script = Script { ask, game in
      if ask.seat == 1 { return Reply(.pass) }
      return Reply(.answer(game.state.table.prompt == nil ? "pepper" : "white pepper"))
    }
    let event = try event(rules: "everyone", questions: 1, pack: pack)
    let record = MatchTable.play(match(), of: event, keyboard: script)
    #expect(record?.result.points == [10, 0])
    #expect(script.asked.count { $0 == "1: 0 answer" } == 2)
  }

  @Test("a wager that a rule waits for is asked of everyone; nonsense becomes the least")
  func wagers() throws {
    let script = Script { ask, game in
      if case .move = ask.want {
        return Reply(.move(name: "wager", argument: ask.seat == 0 ? "10" : "a lot"))
      }
      return self.right(game)
    }
    let event = try event(rules: "everyone, wager(least: 10)", pack: typed)
    let record = MatchTable.play(match(), of: event, keyboard: script)
    #expect(record?.result.isPlayed == true)
    #expect(script.asked.count { $0.hasSuffix("move") } == 2)
    #expect(record?.result.points[0] == 30)
  }

  @Test("a match that is left never happened")
  func abandoned() throws {
    let script = Script { _, _ in Reply(.pass) }
    script.isGone = true
    let event = try event(rules: "everyone", pack: typed)
    #expect(MatchTable.play(match(), of: event, keyboard: script) == nil)
    #expect(script.closed == [nil])
  }

  @Test(
    "one who says nothing but nonsense does not hold a match up",
    arguments: ["buzzer", "oral", "pub"])
  func nonsense(rules: String) throws {
    let script = Script { _, _ in Reply(.move(name: "dance", argument: "wildly")) }
    let event = try event(rules: rules, questions: 4, pack: typed)
    let record = MatchTable.play(match(), of: event, keyboard: script)
    #expect(record?.result.points == [0, 0])
  }
}

extension Ask.Want {
  fileprivate var word: String {
    switch self {
    case .answer: "answer"
    case .buzz: "buzz"
    case .move: "move"
    }
  }
}
