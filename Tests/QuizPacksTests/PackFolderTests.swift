import QuizPacks
import TestKit
import Testing

@Suite("Folders of packs")
struct PackFolderTests {
  @Test("all YAML files are found, in folders too, sorted, and hidden ones left out")
  func files() throws {
    try TemporaryFolder.with { folder in
      for name in ["b.yaml", "a/z.yml", "a/.hidden.yaml", ".git/x.yaml", "notes.txt", "a/b/c.yaml"]
      {
        try folder.write("", to: name)
      }
      #expect(PackFolder.isFolder(folder.path) && !PackFolder.isFolder(folder.path + "/b.yaml"))
      let found = PackFolder.files(in: folder.path + "/").map { $0.dropFirst(folder.path.count) }
      #expect(found == ["/a/b/c.yaml", "/a/z.yml", "/b.yaml"])
      #expect(PackFolder.files(in: folder.path + "/nowhere") == [])
    }
  }
}
