import QuizTournament

extension Ratio {
  /// With so many decimals, the last one rounded half away from nought: exact on every machine.
  func text(_ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = numerator.magnitude.multipliedReportingOverflow(by: UInt(2 * scale))
    guard !scaled.overflow else { return "\(value)" }
    let whole = (scaled.partialValue + UInt(denominator)) / UInt(2 * denominator)
    let (units, rest) = whole.quotientAndRemainder(dividingBy: UInt(scale))
    let sign = numerator < 0 && whole > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(units)" }
    let digits = String(rest)
    return "\(sign)\(units)." + String(repeating: "0", count: decimals - digits.count) + digits
  }

  /// Without zeros at the end: `1.5`, `3`.
  func short(_ decimals: Int) -> String {
    var text = text(decimals)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
