/// Walks along JSON that is known to the byte: a sealed line of a journal, which nobody but this
/// program wrote. What is not where it must be is nil.
struct JSONCursor {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  /// Whether the text stands here; if so it is passed.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - at >= count else { return false }
    for place in 0..<count where bytes[at + place] != text.utf8Start[place] { return false }
    at += count
    return true
  }

  /// A text without escapes, quotes included.
  mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    guard at < bytes.count, bytes[at] == 0x22 else { return nil }
    defer { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  mutating func whole() -> Int? {
    let isNegative = take("-")
    guard let (value, _) = digits() else { return nil }
    return isNegative ? -value : value
  }

  /// A number with up to three decimals, in thousandths.
  mutating func thousandths() -> Int? {
    let isNegative = take("-")
    guard let (whole, _) = digits() else { return nil }
    var value = whole.multipliedReportingOverflow(by: 1000).partialValue
    if take(".") {
      guard let (decimals, count) = digits(), count <= 3 else { return nil }
      value += [0, 100, 10, 1][count] * decimals
    }
    return isNegative ? -value : value
  }

  /// A list of what `item` reads.
  mutating func list<Item>(_ item: (inout JSONCursor) -> Item?) -> [Item]? {
    guard take("[") else { return nil }
    var items: [Item] = []
    if take("]") { return items }
    repeat {
      guard let next = item(&self) else { return nil }
      items.append(next)
    } while take(",")
    return take("]") ? items : nil
  }

  private mutating func digits() -> (value: Int, count: Int)? {
    let start = at
    var value = 0
    while at < bytes.count, (0x30...0x39).contains(bytes[at]), at - start < 17 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > start ? (value, at - start) : nil
  }
}
