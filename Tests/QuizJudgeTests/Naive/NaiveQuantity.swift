@testable import QuizJudge

/// What a text says as a number, a decade or a date.
struct NaiveQuantity {
  var value = 0.0
  /// The digits without zeros around them, and the power of ten of the last; nil where computed.
  var exact: (digits: String, power: Int, isNegative: Bool)?
  var unit: Unit?
  var isDecade = false
  var isShort = false
  var isBareM = false
  var date: NaiveDate?

  init?(_ letters: Scalars, _ context: Quantity.Context) {
    if let date = NaiveDate(letters, allowsNoYear: context == .dated) {
      self.date = date
    } else if let decade = NaiveQuantity.decade(letters) {
      self = decade
    } else {
      guard letters.count <= 200, var reader = Optional(NaiveCursor(letters)), !reader.isAtEnd,
        let read = NaiveNumber.read(&reader, context)
      else { return nil }
      self = read
    }
  }

  init(value: Double) { self.value = value }

  init(whole: String, fraction: String = "", power: Int = 0) {
    var digits = String((whole + fraction).drop { $0 == "0" })
    var last = power - fraction.count
    while digits.last == "0" {
      digits.removeLast()
      last += 1
    }
    exact = (digits, digits.isEmpty ? 0 : last, false)
    value = Double("\(digits.isEmpty ? "0" : digits)e\(digits.isEmpty ? 0 : last)") ?? .infinity
  }

  mutating func negate() {
    value = -value
    if let old = exact { exact = (old.digits, old.power, !old.isNegative && !old.digits.isEmpty) }
  }

  mutating func raise(_ powers: Int) {
    value *= Double("1e\(powers)") ?? 1
    if let old = exact, !old.digits.isEmpty {
      exact = (old.digits, old.power + powers, old.isNegative)
    }
  }

  private static func decade(_ letters: Scalars) -> NaiveQuantity? {
    guard letters.count < 40, letters.last(where: \.isWordly) == "s" else { return nil }
    let fill = [
      "the", "in", "about", "around", "circa", "roaring", "swinging", "dirty", "fabulous",
    ]
    let names = Array(NaiveSplit(letters).words.map(\.string).drop { fill.contains($0) })
    guard let last = names.last, names.count < 4 else { return nil }
    if ["noughties", "naughties", "aughts", "noughts"].contains(last), names.count == 1 {
      return decade(2000, isShort: false)
    }
    let year = last.dropLast()
    if names.count == 1, year.utf8.count == 2 || year.utf8.count == 4, year.last == "0",
      let value = Int(year), year.utf8.allSatisfy({ (48...57).contains($0) })
    {
      return decade(value, isShort: year.utf8.count == 2)
    }
    let plurals = [
      "tens": "ten", "twenties": "twenty", "thirties": "thirty", "forties": "forty",
      "fifties": "fifty", "sixties": "sixty", "seventies": "seventy", "eighties": "eighty",
      "nineties": "ninety", "hundreds": "hundred", "thousands": "thousand",
    ]
    guard let one = plurals[last],
      let (number, count) = NaiveSpelled.read(names.dropLast() + [one]),
      count == names.count
    else { return nil }
    let isShort = number.value < 100
    return isShort && names.count == 1 || number.value >= 1000
      ? decade(Int(number.value), isShort: isShort) : nil
  }

  private static func decade(_ year: Int, isShort: Bool) -> NaiveQuantity {
    var decade = NaiveQuantity(whole: String(year))
    (decade.isDecade, decade.isShort) = (true, isShort)
    return decade
  }
}
