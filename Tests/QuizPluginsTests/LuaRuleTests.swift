import QuizCore
import QuizPlugins
import Testing

@Suite("The hooks of a rule in Lua")
struct LuaRuleTests {
  @Test("points: what a verdict earns, and why")
  func points() throws {
    var game = try Samples.game(
      "points = function(sofar, judged, state) return sofar + 2.5, 'number ' .. state.number end")
    #expect(try game.round().ledger == ["answer +10 (right answer)", "sample +2.5 (number 1)"])
    #expect(try game.round("Oslo").ledger == ["sample +2.5 (number 2)"])
    #expect(game.state.score(of: "ann") == Points(thousandths: 15_000))
  }

  @Test("points without a reason name the rule; without a value they leave what was")
  func pointsAlone() throws {
    var game = try Samples.game("points = function(sofar) if sofar > 0 then return 7 end end")
    #expect(try game.round().ledger == ["answer +10 (right answer)", "sample -3 (sample)"])
    #expect(try game.round("Oslo").ledger == [])
  }

  @Test("refusal: why an action may not be taken")
  func refusal() throws {
    var game = try Samples.game(
      """
      refusal = function(action, state)
        if action.deed == "answer" and action.text == "no" then return "say yes" end
      end
      """)
    _ = try game.perform(Action(.next))
    #expect(throws: Refusal.rule(name: "sample", why: "say yes")) {
      try game.perform(Action(.answer(by: "ann", text: "no")))
    }
    #expect(try !game.perform(Action(.answer(by: "ann", text: "yes"))).isEmpty)
  }

  @Test("next: a question by its place, words to wait for, or the end")
  func next() throws {
    let body = """
      next = function(state, packet, chance)
        if state.number == 0 then return { ask = 3 } end
        if state.number == 1 then return { wait = "rest a while" } end
      end
      """
    var game = try Samples.game(body)
    try game.round()
    #expect(game.state.question?.index == 2)
    #expect(throws: Refusal.waiting("rest a while")) { try game.perform(Action(.next)) }
    var other = try Samples.game("next = function() return { over = 'enough' } end")
    _ = try other.perform(Action(.next))
    #expect(other.state.ending == .init(why: "enough", rule: "sample"))
  }

  @Test("verdict: another one than the judge's")
  func verdict() throws {
    var game = try Samples.game(
      """
      verdict = function(response, ruled, state)
        if response.text == "Roma" and ruled.outcome == "wrong" then
          return { outcome = "partial", percent = 40, reason = "in Latin" }
        end
      end
      """)
    let events = try game.round("Roma")
    guard case .judged(let judged) = events[1] else {
      Issue.record("\(events)")
      return
    }
    #expect(judged.outcome == .partial && judged.percent == 40 && judged.reason == "in Latin")
  }

  @Test("consequences: events by the name of the event, with the rule's own name on them")
  func consequences() throws {
    var game = try Samples.game(
      """
      consequences = {
        judged = function(judged, state)
          return {
            { noted = { key = "answers", by = judged.by, value = (state:note("answers", judged.by) or 0) + 1 } },
            { said = { text = judged.text .. "!" } },
          }
        end,
      }
      """)
    #expect(try game.round("Oslo").words == ["Oslo!"])
    try game.round()
    #expect(game.state.notes["sample", "answers", "ann"] == 2)
  }

  @Test("consequences by one function see every event by its name")
  func allConsequences() throws {
    var game = try Samples.game(
      """
      consequences = function(event, state, chance)
        if event.judged then return { said = { text = event.name .. " " .. event.judged.outcome } } end
        if event.closed then return { said = { text = event.name .. " " .. event.closed.number } } end
      end
      """)
    #expect(try game.round().words == ["judged right", "closed 1"])
  }

  @Test("moves: with what may be said behind them, while they are offered")
  func moves() throws {
    var game = try Samples.game(
      """
      moves = {
        shout = { help = "shout it", offered = function(by, state)
          if state.number == 1 then return { by, 3 } end
        end },
        wave = { help = "wave" },
      },
      consequences = { moved = function(moved)
        return { said = { text = moved.move .. " " .. moved.argument } }
      end }
      """)
    #expect(game.moves(for: "ann").isEmpty)
    _ = try game.perform(Action(.next))
    #expect(game.moves(for: "ann").map(\.name) == ["shout", "wave"])
    #expect(game.moves(for: "ann").first?.arguments == ["ann", "3"])
    let move = Action(.move(by: "ann", name: "shout", argument: "Hey"))
    #expect(try game.perform(move).words == ["shout Hey"])
  }

  @Test("ending: the game is over, in words that say why")
  func ending() throws {
    var game = try Samples.game(
      "ending = function(state) if state.number == 2 then return 'two will do' end end")
    try game.round()
    #expect(game.state.phase == .waiting)
    _ = try game.perform(Action(.next))
    #expect(game.state.ending == .init(why: "two will do", rule: "sample"))
  }

  @Test("chance is drawn as a rule in Swift draws it")
  func chance() throws {
    var game = try Samples.game(
      """
      consequences = { closed = function(closed, state, chance)
        return { said = { text = chance:below(1000) .. " " .. table.concat(chance:order(5), " ") } }
      end }
      """)
    var twin = Game(
      packet: game.packet,
      ruleset: Ruleset(name: game.ruleset.name, rules: [Everyone(), Drawing()]),
      setup: game.setup)
    _ = try twin.perform(Action(.begin))
    #expect(try game.round().words == twin.round().words)
    #expect(try game.round("Oslo").words == twin.round("Oslo").words)
  }

  @Test("a hook that is left out is never asked")
  func leftOut() throws {
    let plugin = try Samples.plugin("ending = function() end")
    #expect(plugin.entry.make(Options(plugin.about)).hooks == .ending)
    let other = try Samples.plugin("")
    #expect(other.entry.make(Options(other.about)).hooks == [])
  }

  /// Says what the plugin of the test says.
  private struct Drawing: Rule {
    var description: RuleDescription {
      RuleDescription("sample", summary: "It draws.", why: "To compare.")
    }

    func consequences(
      of event: Event, in state: State, chance: inout Chance
    ) -> [Event] {
      guard case .closed = event else { return [] }
      let number = chance.below(1000)
      let order = chance.order(5).map { String($0 + 1) }.joined(separator: " ")
      return [.said(.init(rule: "sample", text: "\(number) \(order)"))]
    }
  }
}
