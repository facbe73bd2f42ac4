import Glibc

/// The time since the machine was started; setting the date does not move it.
public final class MonotonicClock: TerminalClock {
  public init() {}

  public var descriptor: CInt? { nil }

  public func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  public func sleep(for milliseconds: Int) -> Int? { milliseconds }
}
