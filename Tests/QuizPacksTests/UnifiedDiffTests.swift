import Glibc
import TestKit
import Testing

@testable import QuizPacks

@Suite("Unified differences") struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff.between(Array(old.utf8), Array(new.utf8), name: "p.yaml")
  }

  @Test("what changed stands between three lines on either side")
  func hunk() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\nmore\n6\n7\n8\n") == """
        --- p.yaml
        +++ p.yaml
        @@ -2,7 +2,8 @@
         2
         3
         4
        -5
        +five
        +more
         6
         7
         8

        """)
  }

  @Test("the same text has none, and a last line without its end says so")
  func edges() {
    #expect(diff("a\n", "a\n") == "")
    #expect(
      diff("a", "a\nb") == """
        --- p.yaml
        +++ p.yaml
        @@ -1,1 +1,2 @@
        -a
        \\ No newline at end of file
        +a
        +b
        \\ No newline at end of file

        """)
    #expect(diff("", "a\n").hasSuffix("@@ -0,0 +1,1 @@\n+a\n"))
  }

  @Test(
    "patch makes the new file of the old one", .enabled(if: Needs.program("patch")),
    arguments: [
      ("a\nb\nc\n", "a\nb\nx\nc\n"), ("a", "a\nb"), ("a\nb\n", "b\n"),
      ("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\nx\n6\n"), ("a\na\na\n", "a\na\na\na\n"),
    ])
  func patch(old: String, new: String) throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write(old, to: "p.yaml")
      try folder.write(diff(old, new), to: "change")
      let command = "cd '\(folder.path)' && patch -s p.yaml change"
      #expect(system(command) == 0)
      #expect(try Files.text(path) == new)
    }
  }
}
