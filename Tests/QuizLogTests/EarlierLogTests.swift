import QuizLog
import TestKit
import Testing

struct EarlierLogTests {
  @Test("a log is moved to the first free name, whole")
  func moved() throws {
    try TemporaryFolder.with { folder in
      let log = try folder.write("{\"canonlog\":1}\nsecond\n", to: "a.canonlog")
      _ = try folder.write("taken", to: "a.canonlog.1")
      #expect(EarlierLog.moveAside(log) == log + ".2")
      #expect(!Files.exists(log))
      #expect(try Files.text(log + ".2") == "{\"canonlog\":1}\nsecond\n")
      #expect(try Files.text(log + ".1") == "taken")
    }
  }

  @Test("what is no log stays where it is", arguments: ["", "notes", "{\"canon"])
  func others(text: String) throws {
    try TemporaryFolder.with { folder in
      let file = try folder.write(text, to: "notes.txt")
      #expect(EarlierLog.moveAside(file) == nil)
      #expect(try Files.text(file) == text)
      #expect(EarlierLog.moveAside(folder.path("missing")) == nil)
      #expect(EarlierLog.moveAside("/dev/full") == nil)
    }
  }
}
