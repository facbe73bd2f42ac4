import Synchronization

/// Keeps what was once worked out about a thing that never changes, for all that share the thing.
public final class Memo: Sendable {
  private let kept = Mutex<[UInt8]?>(nil)

  @usableFromInline init() {}

  /// What is kept; worked out by `make` the first time.
  public func bytes(_ make: () -> [UInt8]) -> [UInt8] {
    if let known = kept.withLock({ $0 }) { return known }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}
