import CSQLite

/// An open SQLite database: one connection, for one thread at a time.
public final class SQLDatabase {
  /// What may be done with it.
  public enum Use: Sendable, Hashable {
    /// Read a file that nobody writes meanwhile: no lock is taken, and no file made beside it.
    case frozen
    case read
    /// Read and write a file that is there.
    case write
    /// The same, and make the file where it is missing.
    case create
    /// A database of its own in memory.
    case memory
  }

  let path: String
  let handle: OpaquePointer

  /// - Parameter trusts: whether the file's own schema is ours, and may have triggers and views.
  public init(_ path: String, for use: Use, trusts: Bool = true) throws(SQLFault) {
    self.path = use == .memory ? "" : path
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      SQLDatabase.address(path, use), &handle, SQLDatabase.flags(use), nil)
    guard let handle, code == SQLITE_OK else {
      let words = String(cString: sqlite3_errstr(code))
      sqlite3_close_v2(handle)
      throw SQLFault(path, code: code, words: words)
    }
    self.handle = handle
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, 5000)
    if !trusts { try check(csqlite_distrust(handle)) }
  }

  deinit { sqlite3_close_v2(handle) }

  private static func flags(_ use: Use) -> Int32 {
    let common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI
    return switch use {
    case .frozen, .read: common | SQLITE_OPEN_READONLY
    case .write: common | SQLITE_OPEN_READWRITE
    case .create, .memory: common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
  }

  /// A path as an address, so that no sign in it is taken for anything else.
  private static func address(_ path: String, _ use: Use) -> String {
    if use == .memory { return "file::memory:" }
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var address = "file:"
    for byte in path.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 0x2D, 0x2E, 0x2F, 0x5F:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        address += "%"
        address.unicodeScalars.append(digits[Int(byte >> 4)])
        address.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return use == .frozen ? address + "?immutable=1" : address
  }

  /// Carries out statements that ask for nothing.
  public func run(_ sql: String) throws(SQLFault) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Makes a statement ready to be carried out many times.
  public func prepare(_ sql: String) throws(SQLFault) -> SQLStatement {
    var statement: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    try check(sqlite3_prepare_v3(handle, sql, -1, flags, &statement, nil))
    guard let statement else { throw SQLFault(path, .other(code: 0, words: "no statement")) }
    return SQLStatement(statement, of: self)
  }

  /// Carries out all of the body or nothing of it.
  public func transaction<Result>(
    _ body: () throws(SQLFault) -> Result
  ) throws(SQLFault) -> Result {
    try run("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      try? run("ROLLBACK")
      throw error
    }
  }

  /// The first column of the first row, where it is a whole number.
  public func number(_ sql: String) throws(SQLFault) -> Int? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.number(0) : nil
  }

  func check(_ code: Int32) throws(SQLFault) {
    guard code == SQLITE_OK else { throw fault(code) }
  }

  func fault(_ code: Int32) -> SQLFault {
    SQLFault(path, code: code, words: String(cString: sqlite3_errmsg(handle)))
  }
}
