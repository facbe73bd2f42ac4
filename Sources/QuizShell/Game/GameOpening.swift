import QuizCore
import QuizText

/// Makes a game ready from the words of a `play` command.
struct GameOpening {
  let play: Play
  let session: Session

  init(_ play: Play, session: Session) {
    self.play = play
    self.session = session
  }

  func table() throws(CanonError) -> GameTable {
    let filter = try QuestionFilter(play.filter)
    let contestants = try PlayerList.read(play.players)
    let wanted = try count()
    let ruleset = try session.ruleset(play.rules)
    let time = try limit()
    let seed = play.seed ?? session.world.drawSeed()
    let drawing = BankDrawing(length: wanted, seed: seed, filter: filter)
    let sources = try session.soundPacks(play.packs, drawing: drawing)
    let packs = sources.map(\.pack)
    let deal = Deal(sources, filter: filter, seed: seed)
    let packet = deal.packet
    guard packet.count > 0 else { throw .noQuestions(packs: play.packs, filters: filter.words) }
    var setup = Setup(
      contestants: contestants, seed: seed, length: min(wanted ?? packet.count, packet.count))
    setup.time = time
    setup.promptTime = time
    let log = try play.log.map { path throws(CanonError) in
      session.keepEarlierLog(path)
      return try LogRecorder(
        path: path, packs: packs, filter: filter.words, ruleset: ruleset, setup: setup)
    }
    let table = GameTable(
      game: Game(packet: packet, ruleset: ruleset, setup: setup),
      screen: Screen(width: session.world.width(), palette: session.world.palette),
      pace: Pace(clock: session.isLive ? session.world.clock : nil), recorder: log)
    table.farewell = farewell(seed)
    table.deal = deal
    return table
  }

  private func farewell(_ seed: UInt64) -> String {
    guard play.seed == nil else { return "" }
    var sheet = session.sheet
    sheet.line(Styled("seed \(seed): play it again with --seed \(seed)", .dim))
    return sheet.take()
  }

  /// Nil for all of them.
  private func count() throws(CanonError) -> Int? {
    if play.questions == "all" { return nil }
    guard let count = Int(play.questions), count > 0 else {
      throw .badValue(
        play.questions, option: "--questions", wanted: "a whole number from 1, or all")
    }
    return count
  }

  private func limit() throws(CanonError) -> Milliseconds? {
    guard let text = play.time else { return nil }
    guard let time = Milliseconds(text), time > .zero else {
      throw .badValue(text, option: "--time", wanted: "a time such as 20s, 1m or 1500ms")
    }
    return time
  }
}

extension Session {
  /// Reads a line of rules, or a ruleset's name.
  func ruleset(_ line: String) throws(CanonError) -> Ruleset {
    do { return try Ruleset(line, book: rulebook) } catch { throw .ruleset(error.problems) }
  }
}
