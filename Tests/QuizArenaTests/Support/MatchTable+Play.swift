import QuizTournament

@testable import QuizArena

extension MatchTable {
  /// One match at a table of its own.
  static func play(
    _ match: DueMatch, of event: StagedEvent, keyboard: (any Keyboard)? = nil
  ) -> MatchRecord? {
    MatchTable(event).playAlone(match, keyboard: keyboard)
  }

  func playAlone(_ match: DueMatch, keyboard: (any Keyboard)? = nil) -> MatchRecord? {
    play(match, keyboard: keyboard)
  }
}
