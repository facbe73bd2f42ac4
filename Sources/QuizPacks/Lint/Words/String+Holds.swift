extension String {
  /// Whether the text holds these bytes; quicker than a search by characters, which most texts of a
  /// pack would pay for nothing.
  func holds(_ needle: StaticString) -> Bool {
    let count = needle.utf8CodeUnitCount
    let wanted = UnsafeBufferPointer(start: needle.utf8Start, count: count)
    return utf8.withContiguousStorageIfAvailable { String.find(wanted, in: $0) }
      ?? Array(utf8).withUnsafeBufferPointer { String.find(wanted, in: $0) }
  }

  private static func find(
    _ needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = needle.first, bytes.count >= needle.count else { return needle.isEmpty }
    for start in 0...(bytes.count - needle.count) where bytes[start] == first {
      if (1..<needle.count).allSatisfy({ bytes[start + $0] == needle[$0] }) { return true }
    }
    return false
  }
}
