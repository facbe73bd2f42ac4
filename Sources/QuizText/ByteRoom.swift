/// Memory for bytes that are yet to be written; writers that share one copy it before they write on.
///
/// Not an array: a log writes a thousand short texts a game, and an array's own care for each of
/// them costs more than the text. It is changed by nobody but its only owner.
@usableFromInline
final class ByteRoom: @unchecked Sendable {
  @usableFromInline let base: UnsafeMutablePointer<UInt8>
  @usableFromInline let size: Int

  init(size: Int) {
    self.size = max(16, size)
    base = .allocate(capacity: self.size)
  }

  deinit { base.deallocate() }

  /// A larger one that begins with the first `count` bytes of this one.
  func larger(keeping count: Int, and more: Int) -> ByteRoom {
    let room = ByteRoom(size: max(count + more, size * 2))
    room.base.update(from: base, count: count)
    return room
  }
}
