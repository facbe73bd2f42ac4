import TestKit
import Testing

@Suite("the Tab key", .timeLimit(.minutes(Campaign.patience)))
struct CompletionKeyTests {
  @Test("the only fitting word is put in, with a space where one follows")
  func unique() throws {
    let session = try Probe.session(["--lines", "2"])
    session.send("newa\t!\r")
    try session.wait(for: "line(\"Newark !\")")
    session.send("Mon\t!\r")
    try session.wait(for: "line(\"Montréal!\")")
  }

  @Test("of several words the shared beginning is put in")
  func ambiguous() throws {
    let session = try Probe.session()
    session.send("/h\t!\r")
    try session.wait(for: "line(\"/h!\")")
  }

  @Test("a word with a space is quoted")
  func quoted() throws {
    let session = try Probe.session()
    session.send("New\\ Y\t!\r")
    try session.wait(for: "answer> \"New York\" !")
  }

  @Test("a second Tab lists the words with what they mean, and the line stays")
  func list() throws {
    let session = try Probe.session()
    session.send("/h\t\t")
    try session.wait(for: "/help  says what can be done")
    try session.wait("the line again") { $0.screen[3] == "answer> /h" && $0.cursor == (3, 10) }
    #expect(
      session.screen[0...2] == ["answer> /h", "/help  says what can be done", "/hint  buys a hint"])
    session.send("e\t\r")
    try session.wait(for: "line(\"/help \")")
  }

  @Test("where nothing fits the line stays")
  func nothing() throws {
    let session = try Probe.session()
    session.send("xyz\t\t!\r")
    try session.wait(for: "line(\"xyz!\")")
  }
}
