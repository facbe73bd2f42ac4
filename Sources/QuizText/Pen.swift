/// Writes JSON for those who write much of it: the members of objects, each with a comma behind it,
/// which the closing bracket takes back.
///
/// Nothing is checked but the room, which every call that can outgrow it makes first; `JSONWriter`
/// hands the pen out and sees to the rest.
public struct Pen: Sendable {
  @usableFromInline var room: ByteRoom
  @usableFromInline var written = 0

  /// How many bytes have been written.
  public var count: Int { written }

  public init(size: Int) { room = ByteRoom(size: size) }

  /// Makes sure that no other pen writes into the same memory: before the first byte, and after
  /// every moment at which the pen may have been copied.
  @inlinable @inline(__always)
  public mutating func own() {
    if !isKnownUniquelyReferenced(&room) { widen(by: 0) }
  }

  /// Lends what has been written so far, without a copy.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: room.base, count: written))
  }

  /// Forgets what was written but for the first bytes, and keeps the room.
  public mutating func cut(to length: Int) { written = min(written, max(0, length)) }

  /// Makes room for so many bytes more.
  @inlinable @inline(__always)
  public mutating func need(_ more: Int) {
    if room.size - written < more { widen(by: more) }
  }

  @usableFromInline @inline(never)
  mutating func widen(by more: Int) { room = room.larger(keeping: written, and: more) }

  /// Writes a byte; room has been made.
  @inlinable @inline(__always)
  public mutating func byte(_ byte: UInt8) {
    room.base[written] = byte
    written += 1
  }

  /// Writes a byte where the condition holds; room has been made.
  @inlinable @inline(__always)
  public mutating func byte(_ byte: UInt8, if isDue: Bool) {
    room.base[written] = byte
    written += isDue ? 1 : 0
  }

  /// Writes a text of the program as it is; room has been made.
  @inlinable @inline(__always)
  public mutating func text(_ text: StaticString) {
    copy(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Writes eight bytes, the first of them in the lowest of the number; room has been made.
  @inlinable @inline(__always)
  public mutating func eight(_ bytes: UInt64) {
    UnsafeMutableRawPointer(room.base + written).storeBytes(of: bytes.littleEndian, as: UInt64.self)
    written += 8
  }

  /// Writes a key and its colon, plain ASCII without `"` and `\`; room has been made.
  @inlinable @inline(__always)
  public mutating func key(_ name: StaticString) {
    byte(0x22)
    text(name)
    byte(0x22)
    byte(0x3A)
  }

  /// Most texts are short, and for these calling `memcpy` costs more than the copy: two loads that
  /// may overlap do.
  @inlinable @inline(__always)
  mutating func copy(_ text: UnsafePointer<UInt8>, _ length: Int) {
    let at = room.base + written
    switch length {
    case 8...16: Pen.copyEnds(text, at, length, of: UInt64.self)
    case 4..<8: Pen.copyEnds(text, at, length, of: UInt32.self)
    case 1..<4:
      at[0] = text[0]
      at[length >> 1] = text[length >> 1]
      at[length - 1] = text[length - 1]
    default: at.update(from: text, count: length)
    }
    written += length
  }

  @inlinable @inline(__always)
  static func copyEnds<Word: FixedWidthInteger & BitwiseCopyable>(
    _ text: UnsafePointer<UInt8>, _ at: UnsafeMutablePointer<UInt8>, _ length: Int,
    of word: Word.Type
  ) {
    let from = UnsafeRawPointer(text)
    let to = UnsafeMutableRawPointer(at)
    let last = length - MemoryLayout<Word>.size
    let head = from.loadUnaligned(as: word)
    let tail = from.loadUnaligned(fromByteOffset: last, as: word)
    to.storeBytes(of: head, as: word)
    to.storeBytes(of: tail, toByteOffset: last, as: word)
  }

  /// Writes decimal digits, 20 bytes at most; room has been made.
  @inlinable @inline(__always)
  public mutating func number(_ value: Int) {
    if value >= 0, value < 10 { return byte(0x30 + UInt8(truncatingIfNeeded: value)) }
    digits(value)
  }

  @usableFromInline
  mutating func digits(_ value: Int) {
    byte(0x2D, if: value < 0)
    let length = Pen.length(value.magnitude)
    var left = value.magnitude
    for place in stride(from: written + length - 1, through: written, by: -1) {
      let (rest, digit) = left.quotientAndRemainder(dividingBy: 10)
      room.base[place] = 0x30 + UInt8(truncatingIfNeeded: digit)
      left = rest
    }
    written += length
  }

  /// How many digits a number has.
  private static func length(_ value: UInt) -> Int {
    var (length, rest) = (1, value)
    while rest >= 10_000 { (length, rest) = (length + 4, rest / 10_000) }
    if rest >= 1000 { return length + 3 }
    if rest >= 100 { return length + 2 }
    return rest >= 10 ? length + 1 : length
  }

  /// Takes back the comma behind the last member, where there is one.
  @inlinable @inline(__always)
  public mutating func dropComma() {
    if written > 0, room.base[written - 1] == 0x2C { written -= 1 }
  }

  /// Whether nothing stands yet behind a bracket.
  @inlinable @inline(__always)
  var hasJustOpened: Bool {
    written == 0 || room.base[written - 1] == 0x7B || room.base[written - 1] == 0x5B
  }
}
