import TestKit
import Testing

@testable import QuizPacks

@Suite("A change of a pack's file")
struct PackEditTests {
  @Test("it is written where the file is still what it was")
  func write() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("a\n", to: "p.yaml")
      let edit = PackEdit(path: path, before: Array("a\n".utf8), after: Array("b\n".utf8))
      try folder.write("other\n", to: "p.yaml")
      #expect(throws: EditFault.changed(path)) { try edit.write() }
      #expect(try folder.text("p.yaml") == "other\n")
      try folder.write("a\n", to: "p.yaml")
      try edit.write()
      #expect(try folder.text("p.yaml") == "b\n")
      #expect(edit.diff.hasSuffix("@@ -1,1 +1,1 @@\n-a\n+b\n"))
    }
  }

  @Test("one that changes nothing is empty, and one that cannot be written says so")
  func edges() throws {
    #expect(PackEdit(path: "p", before: [97], after: [97]).isEmpty)
    let gone = PackEdit(path: "/nowhere/p.yaml", before: [97], after: [98])
    #expect(throws: EditFault.changed("/nowhere/p.yaml")) { try gone.write() }
  }
}
