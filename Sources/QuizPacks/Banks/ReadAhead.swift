import Glibc
import Synchronization

/// Work on several threads whose results are taken one after another, in order.
///
/// No more than a few pieces are worked on ahead of the one that is taken, so that a folder of large
/// files never lies in memory as a whole.
final class ReadAhead<Result: Sendable> {
  private let count: Int
  private let body: @Sendable (Int) -> Result
  private let ahead: Int
  private var running: [Piece] = []
  private var started = 0

  init(_ count: Int, ahead: Int = 3, _ body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.ahead = ahead
    self.body = body
    refill()
  }

  deinit { for piece in running { _ = piece.result() } }

  /// The next result; nil after the last one.
  func next() -> Result? {
    guard !running.isEmpty else { return nil }
    let result = running.removeFirst().result()
    refill()
    return result
  }

  private func refill() {
    while started < count, running.count < ahead {
      running.append(Piece(started, body))
      started += 1
    }
  }

  /// One piece of work on a thread of its own; where none can be had, it is done at once.
  private final class Piece {
    private let box: Box
    private var thread: pthread_t?

    init(_ number: Int, _ body: @escaping @Sendable (Int) -> Result) {
      box = Box { body(number) }
      let held = Unmanaged<AnyBox>.passRetained(box)
      var made = pthread_t()
      let status = pthread_create(&made, nil, AnyBox.run, held.toOpaque())
      if status == 0 {
        thread = made
      } else {
        held.release()
        box.work()
      }
    }

    func result() -> Result? {
      if let thread { pthread_join(thread, nil) }
      thread = nil
      return box.take()
    }
  }

  private final class Box: AnyBox, @unchecked Sendable {
    private let body: @Sendable () -> Result
    private let kept = Mutex<Result?>(nil)

    init(_ body: @escaping @Sendable () -> Result) { self.body = body }

    override func work() {
      let result = body()
      kept.withLock { $0 = result }
    }

    func take() -> Result? { kept.withLock { $0 } }
  }
}

/// What a C function can call without knowing what comes of it.
private class AnyBox {
  func work() {}

  static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { raw in
    guard let raw else { return nil }
    Unmanaged<AnyBox>.fromOpaque(raw).takeRetainedValue().work()
    return nil
  }
}
