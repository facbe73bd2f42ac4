import Testing

@testable import QuizLog

@Suite("taking a log apart")
struct LogParserTests {
  private func parse(_ bytes: [UInt8]) throws(LogProblem) -> Recording {
    var parser = LogParser(bytes: bytes, name: "a")
    return try parser.parse()
  }

  private func problem(_ text: String) -> LogProblem? {
    do throws(LogProblem) {
      _ = try parse(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("what begins like no log is none")
  func heads() {
    #expect(problem("") == .empty("a") && problem("hello\n") == .notALog("a"))
    #expect(problem("{\"cano") == .headerCut("a") && problem("{\"canonlog\":1") == .headerCut("a"))
    #expect(problem("{\"canonlog\":99}\n") == .otherVersion("a", found: 99))
  }

  @Test("a whole log has no damage, a cut one keeps its whole lines")
  func cut() throws {
    let game = try SampleGame()
    let whole = try parse(game.log)
    #expect(whole.damage == nil && whole.scoreboard != nil && whole.changedLines == [])
    #expect(whole.entries.count == game.actions.count)
    let torn = try parse(Array(game.log.dropLast()))
    #expect(torn.damage == .torn("a", line: game.lines.count, actions: game.actions.count))
    #expect(torn.entries == whole.entries && torn.scoreboard == nil)
  }

  @Test("lines behind the scoreboard are damage")
  func behind() throws {
    let game = try SampleGame()
    let more = try parse(game.log + Array("{}\n".utf8))
    #expect(more.damage == .afterScoreboard("a", line: game.lines.count + 1))
  }
}
