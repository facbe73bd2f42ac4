/// A change of a database's tables, made once and known by its name ever after.
public struct SQLMigration: Sendable, Hashable {
  public let name: String
  public let sql: String

  public init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }
}

extension SQLDatabase {
  /// Makes the changes that the database has not seen, in order, each whole or not at all.
  ///
  /// A database that has seen one that is not among these was written by a newer program, and is
  /// left as it is.
  public func migrate(_ migrations: [SQLMigration]) throws(SQLFault) {
    try run("CREATE TABLE IF NOT EXISTS migrations(name TEXT PRIMARY KEY) WITHOUT ROWID")
    for migration in migrations {
      try transaction { () throws(SQLFault) in
        let seen = try seenMigrations()
        let unknown = seen.first { name in !migrations.contains { $0.name == name } }
        if let unknown { throw SQLFault(path, .newer(unknown)) }
        if seen.contains(migration.name) { return }
        try run(migration.sql)
        let insert = try prepare("INSERT INTO migrations(name) VALUES(?)")
        try insert.bind(migration.name, at: 1)
        try insert.finish()
      }
    }
  }

  private func seenMigrations() throws(SQLFault) -> [String] {
    let names = try prepare("SELECT name FROM migrations ORDER BY name")
    var seen: [String] = []
    while try names.step() { seen.append(names.text(0)) }
    return seen
  }
}
