/// Reads a number in digits: separators, decimals, powers of ten, fractions, ordinals.
struct DigitReader {
  private(set) var scan: Scan

  init(_ scan: Scan) { self.scan = scan }

  mutating func read() -> Quantity? {
    var whole = scan.digits()
    groups(&whole)
    if let fraction = simpleFraction(whole) { return fraction }
    if let mixed = mixedNumber(whole) { return mixed }
    let fraction = decimals()
    let (mantissa, exponent) = power(of: (whole, fraction))
    skipOrdinal()
    return Quantity(
      Decimal(whole: mantissa.0, fraction: mantissa.1, exponent: exponent))
  }

  /// 1,234,567 and 1.234.567, 1 234 567, 1'234 and 1_234.
  private mutating func groups(_ whole: inout [UInt8]) {
    guard (1...3).contains(whole.count) else { return }
    let mark = scan.current
    guard mark == "," || mark == "." || mark == " " || mark == "'" || mark == "_" else { return }
    let isAmbiguous = mark == "."
    guard isGroup(mark), !isAmbiguous || isGroup(mark, at: 4) else { return }
    while isGroup(mark) {
      scan.advance()
      for _ in 0..<3 {
        whole.append(UInt8(scan.current.digit))
        scan.advance()
      }
    }
  }

  private func isGroup(_ mark: Letter, at offset: Int = 0) -> Bool {
    scan.at(offset) == mark && (1...3).allSatisfy { scan.at(offset + $0).isDigit }
      && !scan.at(offset + 4).isDigit
  }

  private mutating func decimals() -> [UInt8] {
    let mark = scan.current
    guard mark == "." || mark == ",", scan.next.isDigit else { return [] }
    scan.advance()
    return scan.digits()
  }

  /// 1.5e3, 1.5 x 10^3, 10^3.
  private mutating func power(
    of mantissa: ([UInt8], [UInt8])
  ) -> (([UInt8], [UInt8]), Int) {
    let before = scan
    if mantissa.0 == [1, 0], mantissa.1.isEmpty, scan.skip("^"), let exponent = integer() {
      return (([1], []), exponent)
    }
    scan = before
    if scan.current == "e", scan.next.isDigit || scan.at(2).isDigit {
      scan.advance()
      if let exponent = integer() { return (mantissa, exponent) }
    }
    scan = before
    scan.skipSpaces()
    if scan.skip("x") || scan.skip("*") || scan.skip("times ") {
      scan.skipSpaces()
      let isPower = scan.skip("10^") || scan.skip("10**")
      if isPower, let exponent = integer() { return (mantissa, exponent) }
      if scan.skip("10 to the ") || scan.skip("ten to the "), let exponent = spelledPower() {
        return (mantissa, exponent)
      }
    }
    scan = before
    return (mantissa, 0)
  }

  /// "23", "power of 23", "twenty-third power".
  private mutating func spelledPower() -> Int? {
    _ = scan.skip("power of ")
    var exponent = integer()
    if exponent != nil {
      skipOrdinal()
    } else {
      let isNegative = scan.skip("minus ") || scan.skip("negative ")
      var words = SpelledReader(scan, context: .plain)
      exponent = words.read().flatMap { Int(exactly: $0.value) }.map { isNegative ? -$0 : $0 }
      scan = words.scan
    }
    _ = scan.skip(" power")
    return exponent.flatMap { abs($0) < 10_000 ? $0 : nil }
  }

  private mutating func integer() -> Int? {
    let isNegative = scan.skip("-")
    if !isNegative { _ = scan.skip("+") }
    let digits = scan.digits()
    guard !digits.isEmpty, digits.count < 5 else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -value : value
  }

  private mutating func simpleFraction(_ numerator: [UInt8]) -> Quantity? {
    let before = scan
    if scan.skip("/") {
      let denominator = scan.digits()
      if let value = quotient(numerator, denominator) { return Quantity(value: value) }
    }
    scan = before
    return nil
  }

  /// 2 1/2, and 2-1/2.
  private mutating func mixedNumber(_ whole: [UInt8]) -> Quantity? {
    let before = scan
    if scan.skip(" ") || scan.skip("-") {
      _ = scan.skip("and ")
      let numerator = scan.digits()
      let isFraction = !numerator.isEmpty && scan.skip("/")
      let denominator = isFraction ? scan.digits() : []
      if let part = quotient(numerator, denominator) {
        return Quantity(value: Decimal(whole: whole).value + part)
      }
    }
    scan = before
    if scan.skip(" and a half") { return Quantity(value: Decimal(whole: whole).value + 0.5) }
    return nil
  }

  private func quotient(_ numerator: [UInt8], _ denominator: [UInt8]) -> Double? {
    let below = Decimal(whole: denominator).value
    guard !denominator.isEmpty, below != 0, !scan.current.isDigit, scan.current != "/" else {
      return nil
    }
    return Decimal(whole: numerator).value / below
  }

  private mutating func skipOrdinal() {
    for suffix in ["st", "nd", "rd", "th"] where scan.skipWord(suffix) { return }
  }
}
