import Glibc
import TestKit
import Testing

@testable import QuizFiles

@Suite("Lines kept one by one")
struct LineJournalTests {
  @Test("what was kept is there again, in order")
  func kept() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("j")
      let journal = LineJournal(path: path)
      #expect(journal.lines == [])
      for line in ["one", "", "drei: ü"] { try journal.append(line) }
      #expect(LineJournal(path: path).lines == ["one", "", "drei: ü"])
      #expect(try folder.text("j") == "one\n\ndrei: ü\n")
      try journal.replace(with: ["only"])
      #expect(LineJournal(path: path).lines == ["only"])
      journal.clear()
      #expect(LineJournal(path: path).lines == [] && !Files.exists(path))
    }
  }

  @Test("cut off at any byte, it has its whole lines, and goes on after them")
  func cut() throws {
    try TemporaryFolder.with { folder in
      let text = "one\ntwo\nthree\n"
      for length in 0...text.utf8.count {
        try folder.write(String(text.prefix(length)), to: "j")
        let journal = LineJournal(path: folder.path("j"))
        let whole = text.prefix(length).split(separator: "\n", omittingEmptySubsequences: false)
          .dropLast()
        #expect(journal.lines == whole.map(String.init))
        try journal.append("more")
        #expect(LineJournal(path: folder.path("j")).lines == whole.map(String.init) + ["more"])
      }
    }
  }

  @Test("a link in its place is not followed, and a folder that is missing is told")
  func refused() throws {
    try TemporaryFolder.with { folder in
      let target = try folder.write("secret\n", to: "target")
      symlink(target, folder.path("j"))
      let journal = LineJournal(path: folder.path("j"))
      #expect(journal.lines == [])
      #expect(throws: FileFault.self) { try journal.append("x") }
      #expect(try folder.text("target") == "secret\n")
      #expect(throws: FileFault.self) { try LineJournal(path: folder.path("none/j")).append("x") }
    }
  }
}
