import Glibc
import TestKit
import Testing

@testable import QuizFiles

@Suite("New files, and files put in their place")
struct FileCreationTests {
  @Test("a new file is never written over one that is there")
  func create() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("f")
      try FileReplacement.create([97], at: path)
      #expect(try folder.text("f") == "a")
      #expect(throws: FileFault(path, code: EEXIST)) { try FileReplacement.create([98], at: path) }
      #expect(try folder.text("f") == "a")
      symlink(folder.path("none"), folder.path("l"))
      #expect(throws: FileFault.self) { try FileReplacement.create([98], at: folder.path("l")) }
      #expect(!Files.exists(folder.path("none")))
    }
  }

  @Test("a draft takes the place of a file, and a link stays one")
  func adopt() throws {
    try TemporaryFolder.with { folder in
      try folder.write("old", to: "real")
      symlink(folder.path("real"), folder.path("link"))
      let draft = try folder.write("new", to: "draft")
      try FileReplacement.adopt(draft, as: folder.path("link"))
      #expect(try folder.text("real") == "new")
      #expect(!Files.exists(draft))
      #expect(throws: FileFault.self) { try FileReplacement.adopt(draft, as: folder.path("real")) }
    }
  }
}
