/// Writes JSON into bytes in the order it is told, without building a tree first.
///
/// Keys come out in the order they are written, commas are set by the writer, and nothing is
/// indented, so that the same calls give the same bytes. Whoever calls keeps objects and arrays
/// balanced. A copy shares its bytes until one of the two writes on.
public struct JSONWriter: Sendable {
  private var pen: Pen
  private var needsComma = false

  /// An empty writer with room for `capacity` bytes.
  public init(capacity: Int = 256) { pen = Pen(size: capacity) }

  /// How many bytes have been written.
  public var count: Int { pen.count }

  /// What has been written so far, UTF-8.
  public var bytes: [UInt8] { withBytes { [UInt8]($0) } }

  /// What has been written so far, as text.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Lends what has been written so far, without a copy.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    pen.withBytes(body)
  }

  /// Forgets what was written and keeps the room for it.
  public mutating func clear() {
    pen.cut(to: 0)
    needsComma = false
  }

  /// Ends a line, as JSON Lines do; the next value stands alone.
  public mutating func endLine() {
    pen.own()
    pen.need(1)
    pen.byte(0x0A)
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
    begin(name.utf8CodeUnitCount + 3)
    pen.key(name)
    needsComma = false
  }

  /// A key that comes from data, escaped like a string.
  public mutating func key(name: String) {
    begin(0)
    pen.string(name)
    pen.byte(0x3A)
    needsComma = false
  }

  /// A string; control characters, line separators, bidirectional controls and byte order marks
  /// are escaped, so that printed JSON is safe for a terminal too.
  public mutating func string(_ value: String) {
    begin(0)
    pen.string(value)
  }

  /// A whole number.
  public mutating func int(_ value: Int) {
    begin(20)
    pen.number(value)
  }

  /// The shortest text that reads back as the same number; NaN and infinities have none in JSON.
  public mutating func double(_ value: Double) throws(JSONError) {
    guard value.isFinite else { throw .notANumber(value) }
    let text = value.description
    raw(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// `true` or `false`.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// `null`.
  public mutating func null() { raw("null") }

  /// A value that is JSON already; it is not checked.
  public mutating func raw(_ json: String) {
    begin(0)
    pen.raw(json)
  }

  /// One value, or members with commas between them, that are JSON already; they are not checked.
  public mutating func raw(_ json: [UInt8]) {
    begin(0)
    pen.raw(json)
  }

  /// Hands out the pen, for values or members of which each has a comma behind it.
  @inline(__always)
  public mutating func write(_ body: (inout Pen) -> Void) {
    let (start, wasDue) = (pen.count, needsComma)
    begin(0)
    body(&pen)
    pen.dropComma()
    needsComma = pen.count == start ? wasDue : !pen.hasJustOpened
  }

  private mutating func open(_ bracket: UInt8) {
    begin(1)
    pen.byte(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    pen.own()
    pen.need(1)
    pen.byte(bracket)
    needsComma = true
  }

  /// Begins a value of at most so many bytes, behind a comma where one is due.
  private mutating func begin(_ most: Int) {
    pen.own()
    pen.need(most + 1)
    pen.byte(0x2C, if: needsComma)
    needsComma = true
  }
}
