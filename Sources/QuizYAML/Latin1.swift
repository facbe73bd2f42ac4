/// Tells text in Latin-1, or in Windows-1252, from UTF-8 with a wrong byte in it.
enum Latin1 {
  /// Whether all that is no ASCII would be a letter or sign of Latin-1, and nothing is UTF-8.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var high = 0
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 9, 10, 13, 0x20..<0x7F: continue
      case 0xA0...0xFF,
        _ where signs.contains(byte):
        high += 1
      default: return false
      }
      if Preflight.decode(bytes, place) != nil { return false }
    }
    // A text is mostly of plain letters, other data is not.
    return high > 0 && high * 3 <= bytes.count
  }

  /// Euro, ellipsis, quotes, bullet, dashes, trade mark and the letters that Windows-1252 has beyond Latin-1.
  private static let signs: [UInt8] = [
    0x80, 0x85, 0x8A, 0x8C, 0x8E, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9A, 0x9C, 0x9E,
    0x9F,
  ]
}
