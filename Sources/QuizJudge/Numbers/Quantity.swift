/// What a text says as a number: a value with its unit, a decade, or a date.
struct Quantity: Sendable, Hashable {
  /// Where a number is looked for: in plain words it must be all there is; asked for as a number it
  /// may also be a roman numeral of one letter or a rough figure; counted, a noun may follow it; asked
  /// for as a date, 25/12 is a day.
  enum Context: Sendable { case plain, asked, counted, dated }

  /// The value in its own unit; the nearest floating-point number.
  var value: Double = 0
  /// The value as its digits say; nil where it was computed.
  var exact: Decimal?
  var unit: Unit?
  /// 1980s.
  var isDecade = false
  /// The eighties, of whatever century.
  var isShort = false
  /// 5m, which is five metres or five millions.
  var isBareM = false
  var date: CalendarDate?

  /// Reads folded letters; nil where they are no number.
  init?(_ letters: [Letter], of context: Context) {
    if let date = DateReader.read(letters, allowsNoYear: context == .dated) {
      self.date = date
      return
    }
    if let decade = DecadeReader.read(letters) {
      self = decade
      return
    }
    var reader = QuantityReader(letters, context: context)
    guard let quantity = reader.read() else { return nil }
    self = quantity
  }

  init(_ decimal: Decimal, unit: Unit? = nil) {
    exact = decimal
    value = decimal.value
    self.unit = unit
  }

  init(value: Double) { self.value = value }

  /// Whether a guess says the same. A unit may be left out, but not be of another kind; a decade is
  /// said by its first year, not the year by its decade.
  func isSame(as guess: Quantity) -> Bool {
    if date != nil || guess.date != nil { return date == guess.date }
    let guess = guess.meant(in: unit)
    if guess.isDecade { return isDecade && isSameDecade(as: guess) }
    if isShort { return false }
    guard let said = guess.value(in: unit) else { return false }
    if let exact, let other = guess.exact, unit == guess.unit || guess.unit == nil || unit == nil {
      return exact == other || isShare(of: guess)
    }
    return Self.nearlyEqual(value, said) || isShare(of: guess)
  }

  /// The twenties are those of a century that people remember.
  private func isSameDecade(as guess: Quantity) -> Bool {
    if isShort == guess.isShort { return value == guess.value }
    let (short, full) = isShort ? (value, guess.value) : (guess.value, value)
    return full.truncatingRemainder(dividingBy: 100) == short && (1900..<2100).contains(full)
  }

  /// Millions for 5m where no length is asked for, and seconds for 60s where a time is.
  func meant(in unit: Unit?) -> Quantity {
    if isDecade, unit?.dimension == .time {
      var seconds = self
      (seconds.isDecade, seconds.isShort) = (false, false)
      seconds.unit = Unit.named("s")
      return seconds
    }
    guard isBareM, unit?.dimension != .length else { return self }
    var millions = self
    millions.value *= 1e6
    millions.exact = exact?.scaled(6)
    millions.unit = nil
    return millions
  }

  /// The value in a unit, its own where that is nil or it has none; nil for another kind of unit.
  func value(in other: Unit?) -> Double? {
    guard let unit, let other else { return value }
    return unit.convert(value, to: other)
  }

  /// The same in the unit that is asked for, which is that of a value without one.
  func measured(in other: Unit?) -> Quantity {
    guard let other, unit != other else { return self }
    var quantity = self
    if unit != nil {
      quantity.value = value(in: other) ?? value
      quantity.exact = nil
    }
    quantity.unit = other
    return quantity
  }

  /// 50 % is 0.5 and one half.
  private func isShare(of guess: Quantity) -> Bool {
    if unit?.dimension == .share && guess.unit == nil {
      return Self.nearlyEqual(value, guess.value * 100)
    }
    return guess.unit?.dimension == .share && unit == nil
      && Self.nearlyEqual(value * 100, guess.value)
  }

  /// Equal up to the rounding of floating-point arithmetic.
  static func nearlyEqual(_ a: Double, _ b: Double) -> Bool {
    a == b || a.isFinite && b.isFinite && abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }
}
