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
    need(text.count + 3)
    if text.count >= 8, text.count <= 16 {
      short(UnsafeRawBufferPointer(text))
    } else if JSONEscape.isPlain(text) {
      byte(0x22)
      self.text(text)
      byte(0x22)
    } else {
      escaped(text)
    }
  }

  /// A text of 8 to 16 bytes is looked at and copied as two words that may overlap.
  @inline(__always)
  private mutating func short(_ text: UnsafeRawBufferPointer) {
    let last = text.count - 8
    let head = text.loadUnaligned(as: UInt64.self)
    let tail = text.loadUnaligned(fromByteOffset: last, as: UInt64.self)
    guard !JSONEscape.mayHoldSpecial(head), !JSONEscape.mayHoldSpecial(tail) else {
      return escaped(text.assumingMemoryBound(to: UInt8.self))
    }
    let to = UnsafeMutableRawPointer(room.base + written)
    to.storeBytes(of: 0x22, as: UInt8.self)
    to.storeBytes(of: head, toByteOffset: 1, as: UInt64.self)
    to.storeBytes(of: tail, toByteOffset: 1 + last, as: UInt64.self)
    to.storeBytes(of: 0x22, toByteOffset: 1 + text.count, as: UInt8.self)
    written += text.count + 2
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
