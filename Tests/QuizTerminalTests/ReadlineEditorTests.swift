import TestKit
import Testing

@Suite("editing a line at a terminal", .timeLimit(.minutes(Campaign.patience)))
struct ReadlineEditorTests {
  @Test("a typed line comes back")
  func typing() throws {
    let session = try Probe.session()
    session.send("Paris\r")
    try session.wait(for: "line(\"Paris\")")
    #expect(try session.exitStatus() == 0)
    #expect(session.screen[0] == "answer> Paris")
  }

  @Test("the cursor keys let a letter be put in the middle")
  func leftEdit() throws {
    let session = try Probe.session()
    session.send("Pris\u{1B}[D\u{1B}[D\u{1B}[Da\r")
    try session.wait(for: "line(\"Paris\")")
  }

  @Test("backspace takes a whole character of several bytes")
  func backspaceUTF8() throws {
    let session = try Probe.session()
    session.send("hé\u{7F}i\r")
    try session.wait(for: "line(\"hi\")")
  }

  @Test(
    "without a UTF-8 locale characters are whole all the same",
    arguments: [
      ["TERM": "xterm"], ["TERM": "xterm", "LC_ALL": "C"],
      ["TERM": "xterm", "LANG": "xx_YY.UTF-8"],
    ])
  func noLocale(environment: [String: String]) throws {
    let session = try Probe.session(environment: environment)
    session.send("hé\u{7F}日\u{7F}i\r")
    try session.wait(for: "line(\"hi\")")
  }

  @Test("wide characters take two columns and combining ones none")
  func widths() throws {
    let session = try Probe.session()
    session.send("日本e\u{301}")
    try session.wait(for: "日本e\u{301}")
    #expect(session.cursor.column == 8 + 5)
    session.send("\u{1B}[D\u{1B}[D")
    try session.wait("the cursor before 本") { $0.cursor.column == 8 + 2 }
  }

  @Test("colours in the prompt take no width")
  func colouredPrompt() throws {
    let session = try Probe.session(["--coloured"])
    session.send("Pris\u{1B}[D\u{1B}[D\u{1B}[Da")
    try session.wait(for: "answer> Paris")
    try session.wait("the cursor behind the a") { $0.cursor.column == 10 }
    #expect(
      String(decoding: session.bytes, as: UTF8.self).contains("\u{1B}[1;32manswer\u{1B}[0m> "))
  }

  @Test("a text to start with can be edited")
  func initialText() throws {
    let session = try Probe.session(["--initial", "Pariss"])
    try session.wait(for: "answer> Pariss")
    session.send("\u{7F}\r")
    try session.wait(for: "line(\"Paris\")")
  }

  @Test("Ctrl-D on an empty line ends the input, on others it does not")
  func controlD() throws {
    let session = try Probe.session(["--lines", "2"])
    session.send("x\u{4}\r")
    try session.wait(for: "line(\"x\")")
    try session.wait("the second prompt") { $0.screen[2] == "answer>" }
    session.send("\u{4}")
    try session.wait(for: "endOfInput")
    #expect(try session.exitStatus() == 0)
    #expect(session.isCooked)
  }

  @Test("Ctrl-C gives back what was typed")
  func controlC() throws {
    let session = try Probe.session()
    session.send("Par")
    try session.wait(for: "answer> Par")
    session.send("\u{3}")
    try session.wait(for: "interrupted(typed: \"Par\")")
    #expect(session.screen[0] == "answer> Par^C")
    #expect(try session.exitStatus() == 0)
  }

  @Test("a dumb terminal gets no escape code")
  func dumbTerminal() throws {
    let session = try Probe.session(
      ["--limit", "3000"], environment: ["TERM": "dumb", "LANG": "C.UTF-8"])
    session.send("Pa")
    try session.wait(for: "[3s] answer> Pa")
    session.tick(1000)
    try session.wait(for: "[2s] answer> Pa")
    session.send("ris\r")
    try session.wait(for: "line(\"Paris\")")
    #expect(try session.exitStatus() == 0)
    #expect(!session.bytes.contains(0x1B))
  }

  @Test("a line longer than the screen is wrapped and comes back whole")
  func wrapping() throws {
    let session = try Probe.session(columns: 20)
    session.send("The quick brown fox jumps")
    try session.wait("the second row") {
      $0.screen[1] == "rown fox jumps"[...].description || $0.screen[1].hasSuffix("jumps")
    }
    session.send("\r")
    try session.wait("the outcome") { $0.screen.joined().contains("The quick brown fox jumps\")") }
  }
}
