/// The part a word plays in a number that is spelled out.
enum NumberWord: Hashable, Sendable {
  case none
  /// 0 to 19.
  case unit(Int, ordinal: Bool)
  /// 20, 30 .. 90.
  case ten(Int, ordinal: Bool)
  /// 21 .. 99 written as one word.
  case fused(Int, ordinal: Bool)
  /// 100, or 1000 and its powers.
  case scale(Int, ordinal: Bool)
  case and
  /// The nought of nineteen oh five.
  case oh

  var isOrdinal: Bool {
    switch self {
    case .unit(_, let ordinal), .ten(_, let ordinal), .fused(_, let ordinal),
      .scale(_, let ordinal):
      ordinal
    case .none, .and, .oh: false
    }
  }

  private static let units = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen
    """.split(separator: " ").map(String.init)
  private static let unitOrdinals = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    """.split(separator: " ").map(String.init)
  private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(separator: " ").map(String.init)
  private static let scales = [
    ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000), ("quadrillion", 1_000_000_000_000_000),
  ]

  /// Every number word with its part; `and` is told by the reader of the phrase.
  static let all: [(String, NumberWord)] = {
    var result: [(String, NumberWord)] = [
      ("nought", .unit(0, ordinal: false)), ("nil", .unit(0, ordinal: false)),
      ("fourty", .ten(40, ordinal: false)), ("oh", .oh), ("o", .oh),
    ]
    for (value, word) in units.enumerated() { result.append((word, .unit(value, ordinal: false))) }
    for (value, word) in unitOrdinals.enumerated() {
      result.append((word, .unit(value, ordinal: true)))
    }
    for (index, ten) in tens.enumerated() { addTen(ten, (index + 2) * 10, to: &result) }
    for (word, value) in scales {
      result.append((word, .scale(value, ordinal: false)))
      result.append((word + "th", .scale(value, ordinal: true)))
    }
    return result
  }()

  private static func addTen(_ ten: String, _ value: Int, to result: inout [(String, NumberWord)]) {
    result.append((ten, .ten(value, ordinal: false)))
    result.append((ten.dropLast() + "ieth", .ten(value, ordinal: true)))
    for unit in 1...9 {
      result.append((ten + units[unit], .fused(value + unit, ordinal: false)))
      result.append((ten + unitOrdinals[unit], .fused(value + unit, ordinal: true)))
    }
  }
}
