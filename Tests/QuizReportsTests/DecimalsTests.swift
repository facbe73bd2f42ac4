import QuizTournament
import Testing

@testable import QuizReports

@Suite("Ratios as decimals") struct DecimalsTests {
  @Test("the last decimal is rounded half away from nought")
  func text() {
    #expect(Ratio(1, 3).text(2) == "0.33")
    #expect(Ratio(2, 3).text(2) == "0.67")
    #expect(Ratio(1, 8).text(2) == "0.13")
    #expect(Ratio(-1, 8).text(2) == "-0.13")
    #expect(Ratio(-1, 1000).text(2) == "0.00")
    #expect(Ratio(5, 2).text(0) == "3")
    #expect(Ratio(130, 7).text(4) == "18.5714")
  }

  @Test("zeros at the end are left out where asked")
  func short() {
    #expect(Ratio(3, 2).short(2) == "1.5")
    #expect(Ratio(4, 2).short(2) == "2")
    #expect(Ratio(100).short(0) == "100")
  }
}
