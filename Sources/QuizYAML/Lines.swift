/// Lines of raw bytes, ended by LF, CRLF or CR.
enum Lines {
  /// The place of an offset, counted on from a place before it.
  static func place(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, from known: Place)
    -> Place
  {
    var line = known.line
    var column = known.column
    for at in known.offset..<max(known.offset, min(offset, bytes.count)) {
      let byte = bytes[at]
      if byte == 10 || (byte == 13 && !(at + 1 < bytes.count && bytes[at + 1] == 10)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(line: line, column: column, offset: offset)
  }

  /// The offset of the break that ends the line, or the end of the file.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] != 10, bytes[at] != 13 { at += 1 }
    return at
  }

  /// The offset of the line after the one that holds `offset`, or the end of the file.
  static func next(_ bytes: UnsafeBufferPointer<UInt8>, after offset: Int) -> Int {
    let end = end(bytes, from: offset)
    if end >= bytes.count { return bytes.count }
    let isPair = bytes[end] == 13 && end + 1 < bytes.count && bytes[end + 1] == 10
    return end + (isPair ? 2 : 1)
  }

  /// The offset at which the line that holds `offset` begins.
  static func start(_ bytes: UnsafeBufferPointer<UInt8>, of offset: Int) -> Int {
    var at = min(offset, bytes.count)
    while at > 0, bytes[at - 1] != 10, bytes[at - 1] != 13 { at -= 1 }
    return at
  }
}
