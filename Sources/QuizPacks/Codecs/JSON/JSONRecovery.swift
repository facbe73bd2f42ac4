/// Finds where a list of JSON goes on behind an item that is broken.
struct JSONRecovery {
  let source: SourceText
  /// Where the broken item begins.
  let start: Int
  /// Where reading failed.
  let failed: Int

  /// The offset of the next item, or of the bracket that ends the list; nil where neither is found.
  var next: Int? { nextByLayout ?? nextBySigns }

  private var bytes: [UInt8] { source.bytes }

  /// Where the item begins its line, the next one begins one in the same column.
  private var nextByLayout: Int? {
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != 10, bytes[lineStart - 1] != 13 { lineStart -= 1 }
    let margin = bytes[lineStart..<start]
    guard start < bytes.count, margin.allSatisfy({ $0 == 0x20 || $0 == 9 }) else { return nil }
    var at = start
    while let line = nextLine(after: at) {
      var first = line
      while first < bytes.count, bytes[first] == 0x20 || bytes[first] == 9 { first += 1 }
      guard first < bytes.count else { return nil }
      let width = first - line
      if width == margin.count, bytes[first] == bytes[start] { return first }
      if width < margin.count, bytes[first] == UInt8(ascii: "]") { return first }
      at = first
    }
    return nil
  }

  private func nextLine(after offset: Int) -> Int? {
    guard let end = bytes[offset...].firstIndex(of: 10) else { return nil }
    return end + 1 < bytes.count ? end + 1 : nil
  }

  /// `},{` or `}]`: since a quote may be missing, quotes count for nothing.
  private var nextBySigns: Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
    var at = min(failed, bytes.count)
    while let close = bytes[at...].firstIndex(of: UInt8(ascii: "}")) {
      var next = skipped(close + 1)
      if next < bytes.count, bytes[next] == UInt8(ascii: "]") { return next }
      if next < bytes.count, bytes[next] == UInt8(ascii: ",") {
        next = skipped(next + 1)
        if next < bytes.count, bytes[next] == UInt8(ascii: "{") { return next }
      }
      at = close + 1
    }
    return nil
  }

  private func skipped(_ offset: Int) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] == 0x20 || (9...13).contains(bytes[at]) { at += 1 }
    return at
  }
}
