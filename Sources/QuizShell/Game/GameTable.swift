import QuizCore
import QuizPacks
import QuizText

/// A game being played: lines go in, lines to print come out.
final class GameTable {
  private(set) var game: Game
  var screen: Screen
  /// Said when the game ends, such as the seed to play it again with.
  var farewell = ""
  /// The packs that the questions came from, for changes of their files; nil without any.
  var deal: Deal?
  /// The change of a pack that was offered last.
  var offer: AliasPatch?
  /// What the players have been asked on the side.
  private(set) var pending: PendingQuestion?
  /// A rule that could not be asked, and the action that came to nothing because of it.
  private(set) var failed: (failure: RuleFailure, action: Action)?
  /// What has been done, and what came of it.
  private(set) var record: [Taken] = []
  private var pace: Pace
  private let recorder: (any Recorder)?
  /// What was told and not yet taken.
  private var told = ""

  init(game: Game, screen: Screen, pace: Pace, recorder: (any Recorder)? = nil) {
    self.game = game
    self.screen = screen
    self.pace = pace
    self.recorder = recorder
  }

  var state: State { game.state }
  var isOver: Bool { state.phase == .over }
  var isLive: Bool { pace.isLive }
  /// The time left to answer; nil without a limit.
  var remaining: Milliseconds? {
    guard pending == nil, state.phase == .open, let limit = state.limit else { return nil }
    return max(.zero, limit - pace.elapsed)
  }
  /// Whether a player has to say that they are ready for the next question.
  var waitsForEnter: Bool { pending == nil && isLive && state.phase == .waiting && state.hasBegun }

  /// Begins the game and puts the first question.
  func begin() throws(CanonError) {
    try perform(Action(.begin))
    try goOn()
  }

  /// Takes an action, logs it, and tells what it brought about.
  func perform(_ action: Action) throws(CanonError) {
    var list = EventList()
    let question = state.openQuestion
    do { try game.perform(action, into: &list) } catch {
      if case .failed(let failure) = error { failed = (failure, action) }
      throw .refused(error)
    }
    failed = nil
    record.append(Taken(action, list.events, question: question))
    try recorder?.record(action, list.events)
    told += screen.tell(list.events)
    if isOver {
      try recorder?.finish(state)
      told += farewell
    }
    pace.observe(list.events)
  }

  /// Takes an action and goes on to the next question where nobody has to be waited for.
  func play(_ deed: Action.Deed, after: Milliseconds? = nil) throws(CanonError) {
    let wasWaiting = state.phase == .waiting
    try perform(Action(deed, after: after ?? pace.elapsed))
    let mayProtest = isLive && record.last?.verdict?.outcome == .wrong
    if state.phase == .waiting, !isLive || (isLast && !mayProtest) || wasWaiting { try goOn() }
  }

  /// Turns to the next question; where a rule waits for something first, it says so.
  func goOn() throws(CanonError) {
    do {
      try perform(Action(.next))
    } catch {
      guard case .refused(.waiting(let what)) = error else { throw error }
      told += screen.note(what)
    }
  }

  /// Takes a retrial for the game: the log first, so that where it fails the game is as it was.
  func adopt(_ retrial: Retrial) throws(CanonError) {
    try recorder?.rewrite(retrial.record, retrial.game.state, packs: deal?.packs ?? [])
    game = retrial.game
    record = retrial.record
    screen.retell(record)
  }

  /// Goes on as a game on the packs as they are now, fed the same actions: the log then names them.
  func adopt(_ deal: Deal) throws(CanonError) {
    self.deal = deal
    try adopt(
      Retrial(record, packet: deal.packet, ruleset: game.firstRuleset, setup: game.setup))
  }

  /// Goes on where a protest has led: at the end, at another question, or at the same.
  func resume(before: State) throws(CanonError) {
    if isOver {
      if before.phase != .over { told += screen.ending() + farewell }
    } else if let open = state.openQuestion {
      if open.isSameQuestion(as: before.openQuestion) { return }
      told += screen.question()
      pace.restart()
    } else if !isLive || isLast {
      try goOn()
    }
  }

  /// Asks something on the side, or nothing more; the clock stands still meanwhile.
  func ask(_ question: PendingQuestion?) {
    if pending == nil, question != nil { pace.hold() }
    if pending != nil, question == nil { pace.release() }
    pending = question
    guard !isLive, let question else { return }
    told += screen.note(question.words(in: state))
  }

  /// Ends the game where it is, without an action: the log stays as it is.
  func leave() {
    told += screen.leave()
    told += farewell
  }

  func tell(_ text: String) { told += text }

  /// What was told since the last time.
  func take() -> String {
    defer { told = "" }
    return told
  }

  /// Whether no question is to come: the end need not be waited for.
  private var isLast: Bool {
    guard let asked = state.question else { return false }
    return state.number >= state.length && asked.part >= asked.parts
  }
}
