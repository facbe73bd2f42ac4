import Glibc
import TestKit
import Testing

@testable import QuizShell

@Suite("Names of files")
struct FileNamesTests {
  private func words(
    _ typed: String, _ endings: [String] = [], in files: [String]
  ) throws -> [String] {
    try TemporaryFolder.with { folder in
      for file in files { try folder.write("", to: file) }
      return FileNames.completions(folder.path(typed), endings: endings).map {
        $0.word.replacing(folder.path + "/", with: "")
      }
    }
  }

  @Test("folders come first, end in a slash, and no space follows them")
  func folders() throws {
    #expect(try words("", in: ["b.yaml", "a/x.yaml", "c.txt"]) == ["a/", "b.yaml", "c.txt"])
    try TemporaryFolder.with { folder in
      try folder.write("", to: "a/x")
      let found = FileNames.completions(folder.path("a"))
      #expect(found.map(\.spaceFollows) == [false])
    }
  }

  @Test("files of the wanted ending alone, or all where there is none")
  func endings() throws {
    let files = ["one.yaml", "two.txt", "sub/three.yml"]
    #expect(try words("", [".yaml", ".yml"], in: files) == ["sub/", "one.yaml"])
    #expect(try words("t", [".yaml", ".yml"], in: files) == ["two.txt"])
    #expect(try words("sub/", [".yml"], in: files) == ["sub/three.yml"])
  }

  @Test("hidden files are offered behind a full stop only")
  func hidden() throws {
    #expect(try words("", in: [".hidden", "shown"]) == ["shown"])
    #expect(try words(".", in: [".hidden", "shown"]) == [".hidden"])
  }

  @Test("capitals are offered for small letters")
  func capitals() throws {
    #expect(try words("re", in: ["README", "other"]) == ["README"])
  }

  @Test("a name that is no UTF-8 is not offered, and a folder that is not there has none")
  func unreadable() throws {
    try TemporaryFolder.with { folder in
      let name = Array(folder.path.utf8CString.dropLast()) + [0x2F, -1, 0x61, 0]
      let made = name.withUnsafeBufferPointer { $0.baseAddress.map { creat($0, 0o600) } ?? -1 }
      #expect(made >= 0)
      close(made)
      try folder.write("", to: "plain")
      #expect(FileNames.completions(folder.path + "/").count == 1)
    }
    #expect(FileNames.completions("/nowhere/at/all/").isEmpty)
  }
}
