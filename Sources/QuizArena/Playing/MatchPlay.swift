import QuizCore
import QuizTournament

/// Plays one match to its end: asks whoever is to speak, and takes what they say to the game.
///
/// It knows no ruleset: whose turn it is, what moves there are and when the game is over it reads
/// from the state.
struct MatchPlay {
  var game: Game
  var sink: MatchSink
  let panel: Panel
  /// Everybody answers each question, so that all can be asked at once.
  let asksAll: Bool
  let hasPass: Bool
  /// Who of several that buzz at the same clue was first: by time, where times can be compared.
  let comparesTimes: Bool
  private(set) var faults: [Fault] = []
  private(set) var isAbandoned = false
  /// Replies to the question on the table that have not been needed yet, by seat.
  var early: [Int: Reply] = [:]
  private var earlyFor = Moment()
  private var refusals = 0

  /// At which point of which question a reply was given.
  struct Moment: Equatable {
    var number = 0
    var part = 0
    var clues = 0
  }

  init(_ game: Game, players: [Int], panel: Panel, timed: Bool) {
    self.game = game
    self.panel = panel
    let names = game.ruleset.rules.map(\.name)
    asksAll = names.contains("everyone") && !timed
    hasPass = game.ruleset.moves.contains { $0.name == "pass" }
    comparesTimes = timed || panel.hasDrawnTimes
    sink = MatchSink(
      game.setup.contestants, players: players, length: game.setup.length,
      keepsEvents: panel.isWatched)
  }

  var state: State { game.state }
  var seats: Int { game.setup.contestants.count }

  /// Plays on until the game is over, somebody is at fault in a match of two, or it is abandoned.
  mutating func run() {
    take(Action(.begin))
    // No rule of ours comes near; one that goes in circles must not hold the event up.
    var left = 10_000 + 200 * game.packet.count * max(1, seats)
    while state.phase != .over, !isAbandoned, faults.isEmpty || seats != 2, refusals < 3 {
      left -= 1
      guard left > 0 else { break }
      step()
    }
    if state.phase != .over { take(Action(.stop)) }
  }

  private mutating func step() {
    if state.phase == .waiting { return goOn() }
    let moment = Moment(
      number: state.number, part: state.question?.part ?? 0, clues: state.table.clues)
    if moment != earlyFor { (early, earlyFor) = ([:], moment) }
    if let holder { answer(holder) } else { race() }
  }

  /// Who alone may speak now.
  private var holder: Int? {
    if let by = state.table.floor ?? state.table.turn { return state.line(of: by) }
    return state.lines.count == 1 ? 0 : nil
  }

  private mutating func goOn() {
    do { try perform(Action(.next)) } catch {
      guard case .waiting = error else { return refuse() }
      makeMoves()
    }
  }

  /// Has everybody make the move that a rule waits for.
  private mutating func makeMoves() {
    var asks: [Ask] = []
    for seat in 0..<seats {
      guard let move = game.moves(for: id(seat)).first else { continue }
      asks.append(Ask(seat: seat, .move(move)))
    }
    if asks.isEmpty { return refuse() }
    for (ask, reply) in zip(asks, replies(to: asks)) {
      guard case .move(let move) = ask.want, !isAbandoned else { return }
      var said = ""
      if case .move(_, let argument)? = reply?.act { said = argument }
      if case .answer(let text)? = reply?.act { said = text }
      let tries = [said] + move.arguments + ["0", ""]
      let isMade = tries.contains { argument in
        take(Action(.move(by: id(ask.seat), name: move.name, argument: argument)))
      }
      if !isMade { refuse() }
    }
  }

  /// What each seat says; nil for one that is at fault, now or earlier.
  mutating func replies(to asks: [Ask]) -> [Reply?] {
    let present = asks.filter { ask in !faults.contains { $0.seat == ask.seat } }
    let answered = panel.replies(to: present, in: game)
    for (seat, reply) in answered {
      switch reply {
      case .failure(.fault(let cause)): faults.append(Fault(seat: seat, cause: cause))
      case .failure(.abandoned): isAbandoned = true
      case .success(let reply): sink.setPlayer(reply.player, of: seat)
      }
    }
    return asks.map { ask in
      answered.first { $0.seat == ask.seat }.flatMap { try? $0.reply.get() }
    }
  }

  func id(_ seat: Int) -> ID<QuizCore.Contestant> { game.setup.contestants[seat].id }

  mutating func perform(_ action: Action) throws(Refusal) {
    try game.perform(action, into: &sink)
    if panel.isWatched { panel.tell(sink.takeEvents(), in: game) }
  }

  /// Whether the game took it.
  @discardableResult
  mutating func take(_ action: Action) -> Bool {
    do { try perform(action) } catch { return false }
    return true
  }

  mutating func refuse() { refusals += 1 }
}
