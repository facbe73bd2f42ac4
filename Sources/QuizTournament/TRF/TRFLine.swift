/// A line whose fields stand in fixed columns, which count characters (code points) from 1.
struct TRFLine {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }
  init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }

  /// The lines of a text that end in CR, LF or both.
  static func all(in text: String) -> [TRFLine] {
    let unified = text.unicodeScalars
    var lines: [TRFLine] = []
    var line: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in unified {
      if scalar == "\n", afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\r" {
        lines.append(TRFLine(line))
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(scalar)
      }
    }
    if !line.isEmpty { lines.append(TRFLine(line)) }
    return lines
  }

  var count: Int { scalars.count }
  var code: String { raw(1...3) }
  var whole: String { raw(1...max(count, 1)) }

  /// What stands in columns, with its blanks; beyond the end there is nothing.
  func raw(_ columns: ClosedRange<Int>) -> String {
    guard columns.lowerBound <= count else { return "" }
    let part = scalars[(columns.lowerBound - 1)..<min(columns.upperBound, count)]
    return String(String.UnicodeScalarView(part))
  }

  /// What stands in columns, without the blanks around it.
  func text(_ columns: ClosedRange<Int>) -> String {
    var part = raw(columns)[...]
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }

  /// The words behind a column.
  func words(from column: Int) -> [String] {
    guard column <= count else { return [] }
    return raw(column...count).split(separator: " ").map(String.init)
  }

  /// `1.5` as 15; at most one decimal, as the format has it.
  static func tenths(_ text: String) -> Int? {
    guard text.contains(where: \.isNumber) else { return nil }
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ $0.isEmpty ? 0 : Int($0) }), whole >= 0,
      whole < 1_000_000, parts.count <= 2
    else { return nil }
    guard parts.count == 2 else { return isNegative ? -10 * whole : 10 * whole }
    let decimals = parts[1].isEmpty ? "0" : parts[1]
    guard decimals.dropFirst().allSatisfy({ $0 == "0" }), let tenth = Int(decimals.prefix(1)),
      parts != ["", ""]
    else { return nil }
    return (isNegative ? -1 : 1) * (10 * whole + tenth)
  }

  /// 15 as `1.5`.
  static func text(tenths: Int) -> String {
    "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
