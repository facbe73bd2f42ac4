import TestKit
import Testing

@Suite("the up key", .timeLimit(.minutes(Campaign.patience)))
struct HistoryKeyTests {
  @Test("a line of an earlier run comes back, though the program was killed")
  func betweenRuns() throws {
    let folder = try TemporaryFolder()
    let arguments = ["--history", folder.path + "/history", "--lines", "2"]
    let first = try Probe.session(arguments)
    first.send("Zürich\r")
    try first.wait(for: "line(\"Zürich\")")
    first.signal(9)
    #expect(try first.exitStatus() == 128 + 9)
    let second = try Probe.session(arguments)
    second.send("\u{1B}[A!\r")
    try second.wait(for: "line(\"Zürich!\")")
  }
}
