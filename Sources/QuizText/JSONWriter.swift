/// Writes JSON into bytes in the order it is told, without building a tree first.
///
/// Keys come out in the order they are written, commas are set by the writer, and nothing is
/// indented, so that the same calls give the same bytes. Whoever calls keeps objects and arrays
/// balanced. A copy shares its bytes until one of the two writes on.
public struct JSONWriter: Sendable {
  /// What has been written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty writer with room for `capacity` bytes.
  public init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

  /// What has been written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written and keeps the room for it.
  public mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a line, as JSON Lines do; the next value stands alone.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Opens an object, `{`.
  public mutating func beginObject() { open(0x7B) }
  /// Closes the object, `}`.
  public mutating func endObject() { close(0x7D) }
  /// Opens an array, `[`.
  public mutating func beginArray() { open(0x5B) }
  /// Closes the array, `]`.
  public mutating func endArray() { close(0x5D) }

  /// A key that the program's text holds: it must be plain ASCII without `"` and `\`.
  public mutating func key(_ name: StaticString) {
    let comma = needsComma
    bytes.put(atMost: name.utf8CodeUnitCount + 4) { JSONWriter.putKey(name, comma, at: $0) }
    needsComma = false
  }

  @inline(__always)
  private static func putKey(
    _ name: StaticString, _ comma: Bool, at start: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let count = name.utf8CodeUnitCount
    var at = start
    at.pointee = 0x2C
    if comma { at += 1 }
    at[0] = 0x22
    (at + 1).update(from: name.utf8Start, count: count)
    at[count + 1] = 0x22
    at[count + 2] = 0x3A
    return at + count + 3 - start
  }

  /// A field that holds text.
  public mutating func field(_ name: StaticString, _ value: String) {
    var value = value
    value.withUTF8 { text in
      guard JSONEscape.isPlain(text) else {
        key(name)
        JSONEscape.append(text, to: &bytes)
        return
      }
      let comma = needsComma
      bytes.put(atMost: name.utf8CodeUnitCount + text.count + 6) { start in
        let length = JSONWriter.putKey(name, comma, at: start)
        return length + JSONEscape.putPlain(text, at: start + length)
      }
    }
    needsComma = true
  }

  /// A field that holds a whole number.
  public mutating func field(_ name: StaticString, _ value: Int) {
    let comma = needsComma
    bytes.put(atMost: name.utf8CodeUnitCount + 24) { start in
      let length = JSONWriter.putKey(name, comma, at: start)
      return length + Digits.put(value, at: start + length)
    }
    needsComma = true
  }

  /// A key that comes from data, escaped like a string.
  public mutating func key(name: String) {
    separate()
    JSONEscape.append(name, to: &bytes)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A string; control characters, line separators, bidirectional controls and byte order marks
  /// are escaped, so that printed JSON is safe for a terminal too.
  public mutating func string(_ value: String) {
    separate()
    JSONEscape.append(value, to: &bytes)
    needsComma = true
  }

  /// A whole number.
  public mutating func int(_ value: Int) {
    separate()
    bytes.put(atMost: 20) { Digits.put(value, at: $0) }
    needsComma = true
  }

  /// The shortest text that reads back as the same number; NaN and infinities have none in JSON.
  public mutating func double(_ value: Double) throws(JSONError) {
    guard value.isFinite else { throw .notANumber(value) }
    separate()
    let text = value.description
    bytes.append(contentsOf: (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8)
    needsComma = true
  }

  /// `true` or `false`.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// `null`.
  public mutating func null() { raw("null") }

  /// A value that is JSON already; it is not checked.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// One value, or members with commas between them, that are JSON already; they are not checked.
  public mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func open(_ bracket: UInt8) {
    let comma = needsComma
    bytes.put(atMost: 2) { start in
      start.pointee = 0x2C
      start[comma ? 1 : 0] = bracket
      return comma ? 2 : 1
    }
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
