import Glibc
import TestKit
import Testing

/// One test file for each source file, so that nobody has to look for it.
struct CompanionTests {
  /// Files that hold no behaviour of their own: wording is tested with its errors, plain data with
  /// whoever makes it.
  private static let without = Allowed.sources

  @Test("every source file has its test file")
  func everySourceHasItsTest() throws {
    let tests = Set(FileList.below("Tests").map { FileList.name($0) })
    let orphans = FileList.below("Sources").filter { path in
      path.hasSuffix(".swift") && !tests.contains(FileList.name(path) + "Tests")
        && !CompanionTests.without.contains(FileList.name(path))
    }
    #expect(orphans == [])
  }

  @Test("no file is excused that has a test or does not exist")
  func excusesAreNeeded() throws {
    let tests = Set(FileList.below("Tests").map { FileList.name($0) })
    let sources = Set(FileList.below("Sources").map { FileList.name($0) })
    #expect(CompanionTests.without.filter { tests.contains($0 + "Tests") } == [])
    #expect(CompanionTests.without.filter { !sources.contains($0) } == [])
  }
}
