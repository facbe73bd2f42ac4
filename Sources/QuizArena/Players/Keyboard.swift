import QuizCore
import QuizTournament

/// Where people sit, all at the same one: it shows a match as it goes, and asks them in turn.
///
/// Called from one thread only, that of whoever runs the tournament.
public protocol Keyboard: AnyObject {
  /// A match begins in which these seats are people's.
  func open(_ match: DueMatch, people: [Int], setup: Setup)
  /// What has happened.
  func tell(_ events: [Event])
  /// Waits for what the seat says.
  func reply(to ask: Ask, in game: Game) throws(Silence) -> Reply
  /// The match is over.
  func close(_ record: MatchRecord?)
}
