import Testing

@testable import QuizJudge

@Suite("units")
struct UnitTests {
  private func convert(_ value: Double, _ from: String, _ to: String) throws -> Double? {
    try #require(Unit.named(from)).convert(value, to: #require(Unit.named(to)))
  }

  @Test(
    "values are converted within a dimension",
    arguments: [
      (1, "mile", "km", 1.609344), (100, "c", "f", 212), (0, "k", "c", -273.15),
      (1, "ft", "in", 12),
      (1, "week", "h", 168), (36, "km/h", "m/s", 10), (1, "lb", "g", 453.59237),
      (1, "kb", "bit", 8000),
    ] as [(Double, String, String, Double)])
  func converts(_ value: Double, _ from: String, _ to: String, _ result: Double) throws {
    let converted = try #require(try convert(value, from, to))
    #expect(Quantity.nearlyEqual(converted, result))
  }

  @Test("nothing is converted into another dimension or currency")
  func apart() throws {
    #expect(try convert(1, "km", "kg") == nil && convert(1, "usd", "eur") == nil)
    #expect(Unit.named("parasang") == nil && Unit.named("") == nil)
  }
}
