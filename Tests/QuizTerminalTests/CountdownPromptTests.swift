import TestKit
import Testing

@Suite("the countdown in the prompt", .timeLimit(.minutes(Campaign.patience)))
struct CountdownPromptTests {
  @Test("each second the prompt changes, and text and cursor stay")
  func tick() throws {
    let session = try Probe.session(["--limit", "10000"])
    session.send("Pari\u{1B}[D")
    try session.wait("the typed text") { $0.screen[0] == "[10s] answer> Pari" }
    try session.wait("the cursor before the i") { $0.cursor.column == 17 }
    session.tick(1000)
    try session.wait("nine seconds") { $0.screen[0] == "[9s] answer> Pari" }
    try session.wait("the cursor before the i") { $0.cursor.column == 16 && $0.cursor.row == 0 }
    session.send("\u{5}s\r")
    try session.wait(for: "line(\"Paris\")")
  }

  @Test("when the time is up the half typed text is given back")
  func timeout() throws {
    let session = try Probe.session(["--limit", "3000"])
    session.send("Par\u{1B}[D")
    try session.wait(for: "[3s] answer> Par")
    session.tick(2999)
    try session.wait(for: "[1s] answer> Par")
    session.tick(1)
    try session.wait(for: "timedOut(typed: \"Par\")")
    #expect(session.screen[0] == "[0s] answer> Par")
    #expect(try session.exitStatus() == 0)
    #expect(session.isCooked)
  }

  @Test("each line has its own time")
  func secondLine() throws {
    let session = try Probe.session(["--limit", "3000", "--lines", "2"])
    session.tick(2000)
    try session.wait(for: "[1s]")
    session.send("a\r")
    try session.wait(for: "[3s]")
    session.tick(3000)
    try session.wait(for: "timedOut(typed: \"\")")
  }

  @Test("Ctrl-C during a countdown ends the line at once")
  func interrupted() throws {
    let session = try Probe.session(["--limit", "3000"])
    session.send("Par")
    try session.wait(for: "answer> Par")
    session.send("\u{3}")
    try session.wait(for: "interrupted(typed: \"Par\")")
  }
}
