import Glibc
import Synchronization

/// Work on all cores, with its results in the order of its pieces.
enum Parallel {
  static let cores = max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))

  /// What `body` makes of each piece, a thread a piece; the caller's own thread takes the first.
  static func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ body: @escaping @Sendable (Piece) -> Result
  ) -> [Result] {
    let results = Mutex<[Result?]>(Array(repeating: nil, count: pieces.count))
    let shelf = Shelf(results)
    @Sendable func work(_ place: Int) {
      let result = body(pieces[place])
      shelf.results.withLock { $0[place] = result }
    }
    let threads = pieces.indices.dropFirst().map { place in Thread { work(place) } }
    if !pieces.isEmpty { work(0) }
    for thread in threads { thread.join() }
    return shelf.results.withLock { $0.compactMap { $0 } }
  }

  private final class Shelf<Result: Sendable>: Sendable {
    let results: Mutex<[Result?]>
    init(_ results: consuming Mutex<[Result?]>) { self.results = results }
  }
}

/// A thread of the system that runs one body. Where none can be had, the body runs at once.
private struct Thread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private var handle: pthread_t?

  init(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    var made = pthread_t()
    let status = pthread_create(
      &made, nil,
      { raw in
        guard let raw else { return nil }
        Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    if status == 0 {
      handle = made
    } else {
      body.takeRetainedValue().run()
    }
  }

  func join() { if let handle { pthread_join(handle, nil) } }
}
