/// Numbers as other formats write them: digits with a point, a sign and an exponent.
enum PlainNumber {
  static func holds(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || byte == 43 || byte == 45 || byte == 46 || byte | 0x20 == 101
    }
    return isPlain && text.utf8.contains { (48...57).contains($0) }
      && Double(text).map(\.isFinite) == true
  }

  /// The number in the middle of two, exact where both are written without an exponent; nil where one
  /// is none.
  static func middle(_ low: String, _ high: String) -> String? {
    guard holds(low), holds(high), let first = Double(low), let last = Double(high) else {
      return nil
    }
    guard let (one, places) = scaled(low), let (other, more) = scaled(high) else {
      return plain((first + last) / 2)
    }
    let most = max(places, more)
    let sum = one * power(most - places) + other * power(most - more)
    return point(sum * 5, places: most + 1)
  }

  /// The shortest spelling of a number, without an exponent where that is short.
  static func plain(_ value: Double) -> String {
    if let whole = Int(exactly: value), abs(whole) < 1_000_000_000_000_000 { return "\(whole)" }
    return "\(value)"
  }

  /// The digits as a whole number, and how many of them stand behind the point; nil where they are
  /// too many.
  private static func scaled(_ text: String) -> (Int, Int)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let behind = parts.count > 1 ? parts[1].utf8.count : 0
    let digits = parts.joined()
    guard parts.count <= 2, digits.utf8.count <= 8, let whole = Int(digits) else { return nil }
    return (whole, behind)
  }

  private static func power(_ places: Int) -> Int { (0..<places).reduce(1) { ten, _ in ten * 10 } }

  /// A whole number with its point put back, and without noughts at the end.
  private static func point(_ value: Int, places: Int) -> String {
    var digits = String(value.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    var behind = String(digits.suffix(places))
    while behind.hasSuffix("0") { behind.removeLast() }
    let whole = digits.dropLast(places) + (behind.isEmpty ? "" : "." + behind)
    return (value < 0 ? "-" : "") + whole
  }
}
