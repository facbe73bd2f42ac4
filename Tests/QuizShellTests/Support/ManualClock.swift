import QuizTerminal

/// A clock that a test sets.
final class ManualClock: TerminalClock {
  var time = 0
  func now() -> Int { time }
  func sleep(for milliseconds: Int) -> Int? { nil }
  var descriptor: CInt? { nil }
}
