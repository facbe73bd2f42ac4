import Glibc
import TestKit
import Testing

@Suite("signals while a line is edited", .timeLimit(.minutes(Campaign.patience)))
struct SignalTests {
  @Test(
    "a signal that ends the program leaves a usable terminal",
    arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func ending(signal: CInt) throws {
    let session = try Probe.session()
    session.send("Par")
    try session.wait(for: "answer> Par")
    #expect(!session.isCooked)
    session.signal(signal)
    #expect(try session.exitStatus() == 128 + Int(signal))
    #expect(session.isCooked)
  }

  @Test("after a change of size the line is drawn anew and goes on")
  func resize() throws {
    let session = try Probe.session(columns: 40)
    session.send("The quick brown fox")
    try session.wait(for: "answer> The quick brown fox")
    session.resize(rows: 10, columns: 20)
    try session.wait("the wrapped line") {
      $0.screen.contains("rown fox") || $0.screen.contains("own fox")
    }
    session.send(" jumps\r")
    try session.wait("the outcome") { $0.screen.joined().contains("The quick brown fox jumps\")") }
  }

  @Test("Ctrl-Z where no shell could wake the program leaves the line as it is")
  func controlZ() throws {
    let session = try Probe.session()
    session.send("Par")
    try session.wait(for: "answer> Par")
    session.send("\u{1A}")
    try session.wait("the line drawn again") {
      String(decoding: $0.bytes, as: UTF8.self).contains("answer> Par")
    }
    session.send("is\r")
    try session.wait(for: "line(\"Paris\")")
  }

  @Test("a stopped program takes the line up again")
  func stopped() throws {
    let session = try Probe.session()
    session.send("Par")
    try session.wait(for: "answer> Par")
    session.signal(SIGSTOP)
    session.signal(SIGCONT)
    session.send("is\r")
    try session.wait(for: "line(\"Paris\")")
  }
}
