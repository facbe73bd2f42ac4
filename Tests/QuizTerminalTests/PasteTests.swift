import TestKit
import Testing

@Suite("pasting", .timeLimit(.minutes(Campaign.patience)))
struct PasteTests {
  @Test("a pasted text of several lines is one line, sent by the player's own Enter")
  func severalLines() throws {
    let session = try Probe.session()
    session.send("\u{1B}[200~Paris\r\nis a\tcity\u{7}\n\u{1B}[201~")
    try session.wait(for: "answer> Paris is a city")
    session.send("!\r")
    try session.wait(for: "line(\"Paris is a city!\")")
  }

  @Test("a pasted text goes where the cursor is")
  func inTheMiddle() throws {
    let session = try Probe.session()
    session.send("Ps\u{1B}[D\u{1B}[200~ari\u{1B}[201~\r")
    try session.wait(for: "line(\"Paris\")")
  }
}
