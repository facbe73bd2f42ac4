import TestKit
import Testing

@testable import QuizSQL

@Suite("Changes of a database's tables")
struct SQLMigrationTests {
  private static let first = SQLMigration("first", "CREATE TABLE a(x)")
  private static let second = SQLMigration("second", "CREATE TABLE b(x); INSERT INTO b VALUES(1)")

  @Test("each is made once, whichever program opens the file")
  func once() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("db")
      try SQLDatabase(path, for: .create).migrate([Self.first])
      for _ in 0..<2 {
        let database = try SQLDatabase(path, for: .write)
        try database.migrate([Self.first, Self.second])
        #expect(try database.number("SELECT count(*) FROM b") == 1)
      }
    }
  }

  @Test("one that fails leaves nothing behind, and those before it stay")
  func failing() throws {
    let database = try SQLDatabase("", for: .memory)
    let broken = SQLMigration("broken", "CREATE TABLE c(x); CREATE TABLE a(x)")
    #expect(throws: SQLFault.self) { try database.migrate([Self.first, broken]) }
    #expect(try database.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('a', 'c')") == 1)
    try database.migrate([Self.first, Self.second])
  }

  @Test("a database of a newer program is left alone")
  func newer() throws {
    let database = try SQLDatabase("", for: .memory)
    try database.migrate([Self.first, Self.second])
    #expect(throws: SQLFault("", .newer("second"))) { try database.migrate([Self.first]) }
  }
}
