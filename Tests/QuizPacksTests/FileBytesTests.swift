import Glibc
import QuizPacks
import TestKit
import Testing

@Suite("Files that are no packs")
struct FileBytesTests {
  private func told(_ path: String) -> [String] {
    PackLoader.load(path: path).problems.map { "\($0.severity.rawValue): \($0.message)" }
  }

  @Test("a file that is missing")
  func missing() {
    let message = "error: there is no such file: check the path, or give the name of a pack"
    for path in ["/nowhere/x.yaml", "", "a\0b", "/etc/passwd/x.yaml"] {
      #expect(told(path) == [message])
    }
  }

  @Test(
    "a folder, a FIFO and devices, none of which may block", .timeLimit(.minutes(Campaign.patience))
  )
  func special() throws {
    let message = "error: this is no regular file: save what it yields to a file, and name that"
    try TemporaryFolder.with { folder in
      #expect(told(folder.path) == ["error: this is a folder: name a pack file inside it"])
      #expect(mkfifo(folder.path("fifo"), 0o600) == 0)
      #expect(told(folder.path("fifo")) == [message])
    }
    #expect(told("/dev/zero") == [message])
    #expect(told("/dev/null") == [message])
  }

  @Test("a file that nobody may read", .enabled(if: geteuid() != 0, "root reads everything"))
  func forbidden() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("canon: 1", to: "p.yaml")
      chmod(path, 0)
      #expect(
        told(path) == ["error: the file cannot be read (permission denied): check who may read it"])
    }
  }

  @Test("a link to itself")
  func loop() throws {
    try TemporaryFolder.with { folder in
      #expect(symlink("loop", folder.path("loop")) == 0)
      #expect(
        told(folder.path("loop")) == [
          "error: the file cannot be read (too many levels of symbolic links): check who may read it"
        ])
    }
  }

  @Test("a file of 100 MB, an empty one, and one that is no text")
  func content() throws {
    try TemporaryFolder.with { folder in
      let large = try folder.write("", to: "large.yaml")
      #expect(truncate(large, 100_000_000) == 0)
      #expect(
        told(large) == ["error: the file is larger than 64 MiB: split it into several packs"])
      let empty = try folder.write("", to: "empty.yaml")
      #expect(told(empty) == ["error: the file is empty: begin it with \"canon: 1\""])
      let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7) }
      try Files.write([0x7F, 0x45, 0x4C, 0x46] + bytes, to: folder.path("binary"))
      #expect(
        told(folder.path("binary")) == [
          "error: the file is not text: name a pack, which is a YAML file"
        ])
    }
  }

  @Test("a file full of escape sequences is told of without one")
  func escapes() {
    let text = String(repeating: "\u{1B}[2J\u{1B}]0;x\u{07}", count: 1000)
    let loaded = Loading.pack("canon: 1\nquestions:\n  - ask: \(text)\n")
    #expect(loaded.pack == nil && loaded.hasErrors)
    for problem in loaded.problems {
      #expect(problem.description.unicodeScalars.allSatisfy { $0.value >= 32 })
    }
  }

  @Test("a pack is read from its file")
  func whole() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write(
        "canon: 1\nid: p\ntitle: P\nquestions: [{ask: q, answer: a}]\n", to: "p.yaml")
      #expect(PackLoader.load(path: path).pack?.id == "p")
    }
  }
}
