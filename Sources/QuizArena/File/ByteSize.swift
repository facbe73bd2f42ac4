/// Sizes as people write them.
enum ByteSize {
  static let most = 1 << 40

  /// `65536`, `64 KiB`, `64K`, `16 MB`: a thousand and 1,024 are not told apart, the larger is meant;
  /// nil for anything else, for nothing, and for more than a tebibyte.
  static func bytes(_ text: String) -> Int? {
    let compact = text.filter { $0 != " " }.lowercased()
    let digits = compact.prefix { $0.isASCII && $0.isNumber }
    let shifts = [
      "": 0, "b": 0, "k": 10, "kb": 10, "kib": 10, "m": 20, "mb": 20, "mib": 20,
      "g": 30, "gb": 30, "gib": 30,
    ]
    guard let count = Int(digits), let shift = shifts[String(compact.dropFirst(digits.count))],
      count > 0, count <= most >> shift
    else { return nil }
    return count << shift
  }
}
