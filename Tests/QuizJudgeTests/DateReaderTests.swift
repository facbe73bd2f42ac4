import Testing

@testable import QuizJudge

@Suite("dates")
struct DateReaderTests {
  private func read(_ text: String) -> CalendarDate? { DateReader.read(Folding.fold(text)) }

  @Test(
    "a date is read in any order that leaves no doubt",
    arguments: [
      "4 July 1776", "July 4, 1776", "July 4th, 1776", "1776-07-04", "4 Jul 1776",
      "the 4th of July 1776",
      "Thursday, July 4, 1776", "1776/7/4", "1776 July 4", "the fourth of July, 1776",
    ])
  func full(_ text: String) {
    #expect(read(text) == CalendarDate(year: 1776, month: 7, day: 4))
  }

  @Test("numbers alone are a date where only one order makes one")
  func numeric() {
    let christmas = CalendarDate(year: 1990, month: 12, day: 25)
    #expect(read("25/12/1990") == christmas && read("12/25/1990") == christmas)
    #expect(read("25.12.1990") == christmas)
    #expect(read("4/4/1990") == CalendarDate(year: 1990, month: 4, day: 4))
    #expect(read("3/4/1990") == nil && read("3/4/90") == nil)
    #expect(read("1990-13-01") == nil && read("1990-01-32") == nil && read("1990-12") == nil)
  }

  @Test("year or day may be left out")
  func parts() {
    #expect(read("December 25") == CalendarDate(year: nil, month: 12, day: 25))
    #expect(read("Sept 3") == CalendarDate(year: nil, month: 9, day: 3))
    #expect(read("July 1776") == CalendarDate(year: 1776, month: 7, day: nil))
  }

  @Test(
    "other texts are no dates",
    arguments: ["May", "March", "March on", "1984", "5 apples", "May June 5", ""])
  func none(_ text: String) {
    #expect(read(text) == nil)
  }
}
