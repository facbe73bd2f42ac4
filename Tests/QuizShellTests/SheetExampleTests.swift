import TestKit
import Testing

/// The form that comes with Canon, by the command of the README.
@Suite("The example of answer sheets")
struct SheetExampleTests {
  @Test("it is ranked as it always was")
  func ranked() throws {
    let sheets = Checkout.path("Examples/sheets/answers.csv")
    let told = try Stage().call("score finale \(sheets)")
    #expect(told.status == 0)
    #expect(Golden.difference("Examples/sheets/standings.txt", told.output) == nil)
  }
}
