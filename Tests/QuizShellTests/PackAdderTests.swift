import Glibc
import TestKit
import Testing

@testable import QuizShell

@Suite("Adding to packs", .timeLimit(.minutes(2)))
struct PackAdderTests {
  private static let pack = "canon: 1\nid: p\ntitle: P\n\nquestions:\n  - ask: A?\n    answer: a\n"

  /// Waits until a prompt is what stands last on the screen: an earlier one may look the same.
  private static func wait(_ terminal: PtySession, _ prompt: String) throws {
    try terminal.wait("the prompt \(prompt)") { $0.screen.last { !$0.isEmpty } == prompt }
  }

  @Test("killed at any prompt, it goes on where it was, and nothing is added twice")
  func killed() throws {
    try TemporaryFolder.with { folder in
      let lines = ["Which city?", "choice", "Paris", "Rome", "", "It is so.", ""]
      let prompts = [
        "question>", "kind (text)>", "answer>", "a wrong option>", "a wrong option>",
        "explanation>",
        "source, place>", "category>",
      ]
      let path = try folder.write(Self.pack, to: "p.yaml")
      for (place, line) in lines.enumerated() {
        let terminal = try TerminalTests.open(["pack", "add", path], home: folder.path)
        try Self.wait(terminal, prompts[place])
        terminal.send(line + "\r")
        try Self.wait(terminal, prompts[place + 1])
        terminal.signal(SIGKILL)
        _ = try? terminal.exitStatus()
        #expect(try folder.text("p.yaml") == Self.pack)
        let kept = lines.prefix(place + 1).map { $0 + "\n" }.joined()
        #expect(try folder.text(".p.yaml.draft") == kept)
      }
      let terminal = try TerminalTests.open(["pack", "add", path], home: folder.path)
      try terminal.wait(for: "going on with \"Which city?\"")
      terminal.send("/done\r")
      try terminal.wait(for: "added city")
      terminal.send("/quit\r")
      #expect(try terminal.exitStatus() == 0)
      #expect(
        try folder.text("p.yaml") == Self.pack
          + "\n  - id: city\n    ask: Which city?\n    answer: Paris\n    wrong: [Rome]\n    explain: It is so.\n"
      )
      #expect(!Files.exists(folder.path(".p.yaml.draft")))
      // Killed between the pack's new content and the end of its draft: the draft tells nothing new.
      try folder.write(lines.map { $0 + "\n" }.joined() + "\n\n\n\n\n", to: ".p.yaml.draft")
      let again = try TerminalTests.open(["pack", "add", path], home: folder.path)
      try again.wait(for: "question>")
      again.send("/quit\r")
      #expect(try again.exitStatus() == 0)
    }
  }

  @Test("Tab completes kinds, and what the pack has of sources and tags")
  func completion() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write(
        Self.pack + "    tags: [towers]\n    source: book\nsources: {book: {title: B}}\n",
        to: "p.yaml")
      let output = Kept()
      let source = ScriptedLines(
        [
          .line("Which?"), .line("truth"), .line("t"), .line(""), .line(""), .line(""),
          .interrupted(typed: ""),
        ])
      var stage = Stage()
      stage.isLive = true
      let told = try stage.call("pack add \(path)", source: source, output: output)
      #expect(told.status == 130)
      #expect(told.output.contains("the question is kept"))
      #expect(source.requests[1].completions("", 0).map(\.word).contains("tossup"))
      #expect(source.requests[4].completions("", 0).map(\.word) == ["book"])
      #expect(source.requests[6].completions("", 0).map(\.word) == ["towers"])
      #expect(source.requests[0].completions("/", 1).map(\.word) == ["/back", "/done", "/quit"])
    }
  }
}
