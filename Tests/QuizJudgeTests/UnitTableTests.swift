import Testing

@testable import QuizJudge

@Suite("the names of units")
struct UnitTableTests {
  @Test(
    "a unit has all its names",
    arguments: [
      ["m", "meter", "metre", "meters", "metres"], ["ft", "foot", "feet"],
      ["km2", "km^2", "square kilometer", "square kilometres", "sq km"],
      ["usd", "dollar", "dollars", "$", "us dollars"],
      ["f", "fahrenheit", "degrees fahrenheit", "°f"],
      ["%", "percent", "per cent"], ["m/s", "metres per second"], ["century", "centuries"],
    ])
  func names(_ names: [String]) throws {
    let units = try names.map { try #require(UnitTable.shared.units[$0], "\($0)") }
    #expect(Set(units).count == 1)
  }

  @Test("two units of one dimension are told apart")
  func apart() {
    #expect(UnitTable.shared.units["m"] != UnitTable.shared.units["mi"])
    #expect(UnitTable.shared.units["usd"] != UnitTable.shared.units["eur"])
  }
}
