import TestKit
import Testing

@testable import QuizSQL

@Suite("SQLite databases")
struct SQLDatabaseTests {
  private func fault(_ body: () throws(SQLFault) -> Void) -> SQLFault.Cause? {
    do {
      try body()
      return nil
    } catch { return error.cause }
  }

  @Test(
    "any path is a path, whatever is in it",
    arguments: ["plain.db", "a b?c=d#e&f%20.db", "ü'\"日本.db", "file:x.db"])
  func paths(name: String) throws {
    try TemporaryFolder.with { folder in
      let path = folder.path(name)
      try SQLDatabase(path, for: .create).run("CREATE TABLE t(x); INSERT INTO t VALUES(7)")
      #expect(Files.exists(path))
      for use in [SQLDatabase.Use.frozen, .read, .write] {
        #expect(try SQLDatabase(path, for: use).number("SELECT x FROM t") == 7)
      }
    }
  }

  @Test("what cannot be opened or is no database is told apart")
  func refusals() throws {
    try TemporaryFolder.with { folder in
      let text = try folder.write(String(repeating: "no database at all. ", count: 100), to: "text")
      #expect(
        fault { () throws(SQLFault) in
          _ = try SQLDatabase(folder.path("none"), for: .read)
        } == .missing)
      #expect(
        fault { () throws(SQLFault) in
          _ = try SQLDatabase(text, for: .frozen).number("SELECT count(*) FROM sqlite_schema")
        } == .foreign)
      #expect(
        fault { () throws(SQLFault) in
          let path = folder.path("db")
          try SQLDatabase(path, for: .create).run("CREATE TABLE t(x)")
          try SQLDatabase(path, for: .frozen).run("INSERT INTO t VALUES(1)")
        } == .readOnly)
    }
  }

  @Test("a transaction is carried out whole or not at all")
  func transactions() throws {
    let database = try SQLDatabase("", for: .memory)
    try database.run("CREATE TABLE t(x UNIQUE)")
    try database.transaction { () throws(SQLFault) in try database.run("INSERT INTO t VALUES(1)") }
    #expect(throws: SQLFault.self) {
      try database.transaction { () throws(SQLFault) in
        try database.run("INSERT INTO t VALUES(2)")
        try database.run("INSERT INTO t VALUES(1)")
      }
    }
    #expect(try database.number("SELECT sum(x) FROM t") == 1)
  }

  @Test("a file that is not trusted has no views or triggers that work")
  func distrust() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("db")
      try SQLDatabase(path, for: .create).run(
        "CREATE TABLE t(x); INSERT INTO t VALUES(7); CREATE VIEW v AS SELECT x FROM t")
      #expect(try SQLDatabase(path, for: .read).number("SELECT x FROM v") == 7)
      #expect(throws: SQLFault.self) {
        try SQLDatabase(path, for: .read, trusts: false).number("SELECT x FROM v")
      }
    }
  }

  @Test("full-text search is there, and found by a word without its accents")
  func search() throws {
    let database = try SQLDatabase("", for: .memory)
    try database.run(
      "CREATE VIRTUAL TABLE t USING fts5(x); INSERT INTO t(rowid, x) VALUES(5, 'Café au lait')")
    #expect(try database.number("SELECT rowid FROM t WHERE t MATCH 'cafe'") == 5)
  }
}
