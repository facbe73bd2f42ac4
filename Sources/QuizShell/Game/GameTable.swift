import QuizCore
import QuizText

/// A game being played: lines go in, lines to print come out.
final class GameTable {
  private(set) var game: Game
  var screen: Screen
  /// Said when the game ends, such as the seed to play it again with.
  var farewell = ""
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
    guard state.phase == .open, let limit = state.limit else { return nil }
    return max(.zero, limit - pace.elapsed)
  }
  /// Whether a player has to say that they are ready for the next question.
  var waitsForEnter: Bool { isLive && state.phase == .waiting && state.hasBegun }

  /// Begins the game and puts the first question.
  func begin() throws(CanonError) {
    try perform(Action(.begin))
    try perform(Action(.next))
  }

  /// Takes an action, logs it, and tells what it brought about.
  func perform(_ action: Action) throws(CanonError) {
    var list = EventList()
    do { try game.perform(action, into: &list) } catch { throw .refused(error) }
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
    if state.phase == .waiting, !isLive || isLast || wasWaiting { try goOn() }
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
