/// A day of the year, with the year and day where they are said.
struct CalendarDate: Sendable, Hashable {
  var year: Int?
  var month: Int
  var day: Int?

  init?(year: Int?, month: Int, day: Int?) {
    guard (1...12).contains(month), (1...31).contains(day ?? 1) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
}
