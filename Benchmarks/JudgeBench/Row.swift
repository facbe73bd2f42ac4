/// A line of the table.
struct Row {
  let measure: String
  let goal: String
  let reached: String
  let rival: String
  var isMet: Bool

  static func print(_ rows: [Row]) {
    let head = ["measure", "goal", "reached", "best rival (recorded)"]
    var cells = [head]
    cells += rows.map {
      [$0.measure, $0.goal, $0.reached + ($0.isMet ? "" : " (short)"), $0.rival]
    }
    let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    for (index, cell) in cells.enumerated() {
      let padded = zip(cell, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      Swift.print("| " + padded.joined(separator: " | ") + " |")
      if index == 0 {
        Swift.print(
          "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|")
      }
    }
  }

  /// A share of a whole in percent with two decimals, and the counts.
  static func share(_ part: Int, of whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : Int((Double(part) / Double(whole) * 100_000).rounded())
    let tail = String(hundredths % 1000)
    let padded = String(repeating: "0", count: 3 - tail.count) + tail
    return "\(hundredths / 1000).\(padded) % (\(part) of \(whole))"
  }
}
