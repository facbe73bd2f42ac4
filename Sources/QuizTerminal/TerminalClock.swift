/// The time the player has, seen by the editor and by whoever measures how long an answer took.
public protocol TerminalClock: AnyObject {
  /// Milliseconds since some moment; never goes back.
  func now() -> Int
  /// How long to sleep, in milliseconds, until `milliseconds` have passed; nil: until `descriptor` says so.
  func sleep(for milliseconds: Int) -> Int?
  /// Becomes readable when the time moves on by itself; nil: it does not tell.
  var descriptor: CInt? { get }
}

/// Gives the clock that the environment asks for.
public enum TerminalClocks {
  /// A seam for tests: the path of a named pipe on which they let the time pass.
  public static let variable = "CANON_TEST_CLOCK"

  /// The monotonic clock; with `CANON_TEST_CLOCK=PATH` a clock that stands still until a test writes to that named pipe.
  public static func fromEnvironment() -> any TerminalClock {
    guard let path = Environment.value(variable), let ticked = TickedClock(path: path) else {
      return MonotonicClock()
    }
    return ticked
  }
}
