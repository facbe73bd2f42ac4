import TestKit
import Testing

@testable import QuizPacks

@Suite("Files that codecs read and write")
struct CodecSourceTests {
  @Test(
    "ending and stem of a name",
    arguments: [
      ("a/b/x.tar.GZ", "gz", "x.tar"), ("x", "", "x"), (".hidden", "", ".hidden"),
      ("a.b/c", "", "c"),
    ])
  func names(_ path: String, _ ending: String, _ stem: String) {
    let source = CodecSource(bytes: [], file: path)
    #expect(source.ending == ending && source.stem == stem)
  }

  @Test("a neighbour is a bare name in the same folder, and nothing else")
  func neighbours() throws {
    try TemporaryFolder.with { folder in
      try folder.write("one", to: "in/one")
      try folder.write("two", to: "in/two")
      try folder.write("out", to: "out")
      let source = try CodecSource.open(folder.path("in/one"))
      #expect(source.bytes == Array("one".utf8))
      #expect(source.neighbour("two") == Array("two".utf8))
      for name in ["", ".", "..", "../out", folder.path("out"), "three"] {
        #expect(source.neighbour(name) == nil, "\(name)")
      }
    }
  }

  @Test("what cannot be read or written is told, and what was there stays")
  func faults() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("none")
      #expect(throws: PackProblem.self) { try CodecSource.open(path) }
      let kept = try folder.write("kept", to: "kept")
      try Exported(bytes: Array("new".utf8), losses: []).save(to: kept)
      #expect(try folder.text("kept") == "new")
      #expect(throws: EditFault.self) {
        try Exported(bytes: [1], losses: []).save(to: folder.path("none/x"))
      }
    }
  }
}
