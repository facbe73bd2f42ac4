import FoundationEssentials
import Glibc
import TestKit
import Testing

@testable import QuizPacks

@Suite("Replacing a file") struct FileReplacementTests {
  @Test(
    "the content is the new one, the permissions are the old ones, and nothing is left beside it")
  func replaces() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("old", to: "p.yaml")
      chmod(path, 0o640)
      try FileReplacement.write(Array("new".utf8), to: path)
      #expect(try Files.text(path) == "new")
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["p.yaml"])
    }
  }

  @Test("a link stays a link")
  func link() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("old", to: "real.yaml")
      let link = folder.path("link.yaml")
      #expect(symlink(path, link) == 0)
      try FileReplacement.write(Array("new".utf8), to: link)
      #expect(try Files.text(path) == "new")
      var status = stat()
      #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }
  }

  @Test("in a folder that is not there nothing is written, and the path is named")
  func missing() {
    #expect(throws: EditFault.cannotWrite("/nowhere/p.yaml", why: "no such file or directory")) {
      try FileReplacement.write([], to: "/nowhere/p.yaml")
    }
  }
}
