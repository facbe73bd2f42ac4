/// Decimal digits of whole numbers.
enum Digits {
  /// Writes at most 20 bytes and says how many.
  @inline(__always)
  static func put(_ value: Int, at start: UnsafeMutablePointer<UInt8>) -> Int {
    var left = value.magnitude
    var count = value < 0 ? 1 : 0
    start.pointee = 0x2D
    var bound: UInt = 10
    count += 1
    while left >= bound, count < 20 {
      count += 1
      bound = bound > UInt.max / 10 ? UInt.max : bound * 10
    }
    var at = count - 1
    repeat {
      let (rest, digit) = left.quotientAndRemainder(dividingBy: 10)
      start[at] = 0x30 + UInt8(truncatingIfNeeded: digit)
      left = rest
      at -= 1
    } while left > 0
    return count
  }
}

extension [UInt8] {
  /// Appends what `body` writes, at most `room` bytes, and says it has written.
  @inline(__always)
  mutating func put(atMost room: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    append(addingCapacity: room) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        guard let base = buffer.baseAddress else { return }
        count += body(base + count)
      }
    }
  }
}
