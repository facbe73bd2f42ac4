import FoundationEssentials
import Glibc
import QuizFiles
import TestKit
import Testing

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
    #expect(throws: FileFault("/nowhere/p.yaml", code: ENOENT)) {
      try FileReplacement.write([], to: "/nowhere/p.yaml")
    }
  }

  @Test("a new file has the permissions that any new file has")
  func fresh() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("new.yaml")
      let plain = try folder.write("", to: "plain.yaml")
      try FileReplacement.write(Array("new".utf8), to: path)
      var (mine, usual) = (stat(), stat())
      #expect(stat(path, &mine) == 0 && stat(plain, &usual) == 0)
      #expect(mine.st_mode == usual.st_mode)
    }
  }

  @Test("what is left open takes more at its end, and no one else may lock it")
  func kept() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("old", to: "log")
      let file = try FileReplacement.writeAndKeep(Array("new".utf8), to: path)
      let other = open(path, O_RDONLY)
      #expect(flock(other, LOCK_EX | LOCK_NB) != 0)
      #expect(write(file, "er", 2) == 2)
      #expect(try Files.text(path) == "newer")
      close(other)
      close(file)
    }
  }
}
