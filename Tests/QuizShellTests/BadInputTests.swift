import QuizTerminal
import TestKit
import Testing

@testable import QuizShell

@Suite("Bad input")
struct BadInputTests {
  static let packs: [(name: String, bytes: [UInt8])] = [
    ("empty", []),
    ("binary", [UInt8](repeating: 0, count: 64) + [0xFF, 0xFE, 0x80]),
    ("nothing", Array("just words".utf8)),
    ("cut", Array("canon: 1\nquestions:\n  - ask: \"never closed".utf8)),
  ]

  @Test("a broken pack is named, and nothing is played", arguments: packs.map(\.name))
  func pack(_ name: String) throws {
    let bytes = try #require(Self.packs.first { $0.name == name }).bytes
    try TemporaryFolder.with { folder in
      try Files.write(bytes, to: folder.path("bad.yaml"))
      let told = try Stage().call("play \(folder.path("bad.yaml"))")
      #expect(told.status == 3)
      #expect(told.output == "")
      #expect(told.errors.hasPrefix("\(folder.path)/bad.yaml"))
      #expect(told.errors.contains("error: "))
    }
  }

  @Test("a folder, and a path that leads nowhere, are no packs")
  func paths() throws {
    try TemporaryFolder.with { folder in
      for path in [folder.path, folder.path("none.yaml")] {
        let told = try Stage().call("play \(path)")
        #expect(told.status == 3)
        #expect(told.errors.contains(path))
      }
    }
  }

  @Test("a pack full of escape sequences sends none to the screen")
  func escapes() throws {
    try TemporaryFolder.with { folder in
      let text = """
        canon: 1
        id: evil
        title: "\\e[2J evil \\u202e"
        questions:
          - ask: "\\e]0;owned\\a What?"
            answer: "\\e[31mred"
            wrong: ["\\e[5mblink", "\\u0007bell"]
            explain: "\\e[?25l hidden"
            category: "\\e[1m"
        """
      try folder.write(text, to: "evil.yaml")
      let path = folder.path("evil.yaml")
      for command in ["play \(path) --seed 1", "pack show \(path)", "pack check \(path)"] {
        let told = try Stage().call(command, lines: ["\u{1B}[31ma"])
        let bad = (told.output + told.errors).unicodeScalars.filter {
          ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E
        }
        #expect(bad.isEmpty, "\(command)")
      }
    }
  }

  @Test("a full disk and a closed pipe end the program with status 3 and a message")
  func output() throws {
    for failure in [OutputError.full(name: "standard output"), .closed(name: "standard output")] {
      let output = Kept()
      output.failure = failure
      let told = try Stage().call("rules list", source: ScriptedLines([]), output: output)
      #expect(told.status == 3)
      #expect(told.errors == "canon: \(failure)\n")
    }
  }

  @Test("a log that is there already is not written over")
  func log() throws {
    try TemporaryFolder.with { folder in
      try folder.write("precious", to: "old.canonlog")
      let told = try Stage().call("play finale --seed 1 --log \(folder.path("old.canonlog"))")
      #expect(told.status == 3)
      #expect(try folder.text("old.canonlog") == "precious")
    }
  }

  @Test("a log of another version says so")
  func version() throws {
    try TemporaryFolder.with { folder in
      try folder.write("{\"canonlog\":99,\"crc\":\"00000000\"}\n", to: "new.canonlog")
      let told = try Stage().call("replay \(folder.path("new.canonlog"))")
      #expect(told.status == 3)
      #expect(told.errors.contains("99"))
    }
  }
}
