import Testing

@testable import QuizJudge

@Suite("calendar dates")
struct CalendarDateTests {
  @Test("months go from 1 to 12 and days from 1 to 31")
  func limits() {
    #expect(CalendarDate(year: nil, month: 12, day: 31) != nil)
    #expect(CalendarDate(year: nil, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: nil, month: 0, day: 1) == nil)
    #expect(CalendarDate(year: 1990, month: 1, day: 32) == nil)
    #expect(CalendarDate(year: 1990, month: 1, day: 0) == nil)
  }
}
