import PluginFloor
import QuizCore
import QuizJudge
import QuizPlugins
import Timing

/// One call of a hook, beside the least that it can cost.
enum HookBench {
  /// The same functions as in the twin, but that notes lie in the state's table.
  private static let floorSource = """
    local options = { bonus = 2, most = 5 }

    local function note(by, isRight, state)
      local run = state.run or 0
      local now = isRight and run + 1 or 0
      if now ~= run then
        return { noted = { key = "run", by = by, value = now } }
      end
    end

    return {
      points = function(sofar, judged, state)
        if judged.outcome ~= "right" then return end
        local run = state.run or 0
        if run == 0 then return end
        return sofar + options.bonus * math.min(run, options.most), (run + 1) .. " right in a row"
      end,
      judged = function(judged, state)
        if judged.isFinal and judged.outcome ~= "open" then
          return note(judged.by, judged.outcome == "right", state)
        end
      end,
    }
    """

  static func run(_ folder: String) {
    guard let floor = plugin_floor_new(floorSource), let sample = Case(folder) else {
      return print("the twin of \"streak\" is not at hand")
    }
    defer { plugin_floor_free(floor) }
    print("one hook of \"streak\", nanoseconds (rounds of 20,000, median)")
    compare("points") {
      _ = plugin_floor_points(floor, 10, 3)
    } hook: {
      _ = sample.rule.points(10, for: sample.judged, in: sample.state)
    }
    compare("consequences") {
      _ = plugin_floor_judged(floor, 3)
    } hook: {
      var chance = Chance(seed: 1)
      _ = sample.rule.consequences(of: .judged(sample.judged), in: sample.state, chance: &chance)
    }
    compare("left out") {
      _ = plugin_floor_judged(floor, 3)
    } hook: {
      var chance = Chance(seed: 1)
      _ = sample.rule.consequences(of: .closed(.init(number: 1)), in: sample.state, chance: &chance)
    }
  }

  private static func compare(_ name: String, floor: () -> Void, hook: () -> Void) {
    var (floors, hooks): ([Int], [Int]) = ([], [])
    for _ in 0..<31 {
      floors.append(Timing.measure { for _ in 0..<20_000 { floor() } })
      hooks.append(Timing.measure { for _ in 0..<20_000 { hook() } })
    }
    let (least, most) = (Timing.median(floors) / 20_000, Timing.median(hooks) / 20_000)
    print(
      "  \(name): \(Timing.fixed(most, 0)), a bare lua_pcall \(Timing.fixed(least, 0)), "
        + "\(Timing.fixed(most / least, 2)) times")
  }

  /// A verdict in the middle of a game, and the rule that is asked about it.
  private struct Case {
    let rule: any Rule
    let state: State
    let judged: Event.Judged

    init?(_ folder: String) {
      guard let plugin = Sources.twin("streak", in: folder) else { return nil }
      rule = plugin.entry.make(Options(plugin.about))
      var game = Sources.game(
        Ruleset(name: "everyone, streak", rules: [Everyone(), rule]), seed: 1)
      var last: Event.Judged?
      _ = try? game.perform(Action(.begin))
      for _ in 0..<4 {
        _ = try? game.perform(Action(.next))
        let answer = game.state.question?.shown.answer ?? ""
        let events = try? game.perform(Action(.answer(by: "ann", text: answer)))
        if case .judged(let judged)? = events?.first { last = judged }
      }
      guard let last else { return nil }
      judged = last
      state = game.state
    }
  }
}
