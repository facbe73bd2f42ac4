extension Pen {
  /// Writes a string in quotes, escaped; makes the room itself, and for one byte more.
  public mutating func string(_ value: String) {
    let done: Void? = value.utf8.withContiguousStorageIfAvailable { quoted($0) }
    if done != nil { return }
    var value = value
    value.withUTF8 { quoted($0) }
  }

  @inline(__always)
  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
    guard JSONEscape.isPlain(text) else { return escaped(text) }
    need(text.count + 3)
    byte(0x22)
    self.text(text)
    byte(0x22)
  }

  @inline(never)
  private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    need(JSONEscape.most(text.count) + 1)
    JSONEscape.escape(text, with: &self)
  }

  /// Writes bytes as they are; room has been made.
  @inline(__always)
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if let base = text.baseAddress { copy(base, text.count) }
  }

  /// Writes text that is JSON already; makes the room itself, and for one byte more.
  public mutating func raw(_ json: String) {
    var json = json
    json.withUTF8 { raw($0) }
  }

  /// Writes bytes that are JSON already; makes the room itself, and for one byte more.
  public mutating func raw(_ json: [UInt8]) { json.withUnsafeBufferPointer { raw($0) } }

  private mutating func raw(_ json: UnsafeBufferPointer<UInt8>) {
    need(json.count + 1)
    text(json)
  }
}
