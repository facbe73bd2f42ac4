import TestKit
import Testing

@testable import QuizPacks

@Suite("The tables of keys")
struct KeyManualTests {
  @Test("each key has a row at each place where it may stand")
  func rows() {
    let rows = KeyManual.text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == KeyPlace.allCases.reduce(0) { $0 + $1.keys.count })
    #expect(
      rows.contains(
        "| `need` | whole number from 1 | How many of the list are asked for; "
          + "all of them where it is missing. | `3` |"))
    for row in rows { #expect(row.split(separator: " | ").count == 4, "\(row)") }
  }

  @Test("a place is told by its name")
  func places() {
    #expect(KeyManual.text.contains("## In a part of a bonus\n\n| key |"))
    #expect(KeyManual.text.contains("the keys of `defaults`"))
  }
}
