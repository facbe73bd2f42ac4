import PlayoutKit
import QuizCore
import QuizLog
import QuizPlugins
import TestKit
import Testing

/// A built-in rule, and the same rule in Lua in its place.
@Suite("Twins in Lua", .timeLimit(.minutes(Campaign.patience)))
struct TwinTests {
  private static let names = [
    "everyone", "worth", "partial", "streak", "neg", "lives", "fifty", "wager",
  ]
  private static let lines = [
    "everyone": ["everyone", "everyone, hints, pass"],
    "worth": ["everyone, partial, worth", "turns, worth(step: 7)"],
    "partial": ["everyone, partial", "buzzer, partial(least: 40)"],
    "streak": ["everyone, streak, pass", "buzzer, streak(bonus: 3, most: 2)"],
    "neg": ["buzzer, neg", "buzzer, power, neg(points: 7)"],
    "lives": ["everyone, lives", "everyone, pass, lives(lives: 2, passes: false)"],
    "fifty": ["everyone, fifty", "turns, fifty(times: 3)"],
    "wager": ["everyone, wager", "everyone, partial, pass, wager(least: 25)"],
  ]
  private static let packet = HostilePacket.packet(seed: Campaign.seed, count: 40)

  @Test("a thousand random games have the same log to the byte", arguments: names)
  func sameLog(name: String) throws {
    let book = try book(with: name)
    for line in try #require(TwinTests.lines[name]) {
      let (swift, lua) = (try Ruleset(line), try Ruleset(line, book: book))
      for seed in 0..<UInt64(Campaign.size(500)) {
        let (one, two) = (log(swift, seed: seed), log(lua, seed: seed))
        guard one.bytes == two.bytes else {
          let difference = zip(one.lines, two.lines).first { $0 != $1 }
          Issue.record("\(line), seed \(seed): \(difference.map { "\($0)\n\($1)" } ?? "length")")
          return
        }
      }
    }
  }

  @Test("a twin says of itself what the rule says", arguments: names)
  func sameDescription(name: String) throws {
    let (one, two) = (
      try #require(Rulebook.builtIn.entry(named: name)).about,
      try #require(try book(with: name).entry(named: name)).about
    )
    #expect(one.summary == two.summary && one.why == two.why && one.isSeating == two.isSeating)
    #expect(Set(one.options) == Set(two.options))
    #expect(one.moves == two.moves && one.needs == two.needs && one.excludes == two.excludes)
  }

  /// The built-in rules, one of which the plugin has taken the place of.
  private func book(with name: String) throws -> Rulebook {
    let source = try Files.bytes(Checkout.path("Examples/Twins/\(name).lua"))
    var book = Rulebook.builtIn
    book.add(try Plugin(name: name, source: source).entry)
    return book
  }

  private func log(_ ruleset: Ruleset, seed: UInt64) -> Log {
    var playout = Playout(ruleset, packet: TwinTests.packet, seed: Campaign.seed &+ seed)
    var log = LogEncoder()
    log.header(LogHeader(packs: [], ruleset: ruleset.name, setup: playout.game.setup))
    while case .done(let action, let events) = playout.step() {
      log.begin(action)
      for event in events { log.take(event) }
      log.end()
    }
    log.scoreboard(playout.game.state.scoreboard)
    return Log(bytes: log.bytes)
  }

  private struct Log {
    let bytes: [UInt8]
    var lines: [String] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }
}
