import CSQLite

/// A statement that is ready: bind its values, step through its rows, reset it for the next time.
///
/// Places of values count from 1, columns from 0, as SQLite counts them.
public final class SQLStatement {
  private let handle: OpaquePointer
  /// Kept, since a statement must not outlive its database.
  private let database: SQLDatabase

  init(_ handle: OpaquePointer, of database: SQLDatabase) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  public func bind(_ value: Int, at place: Int32) throws(SQLFault) {
    try database.check(sqlite3_bind_int64(handle, place, Int64(value)))
  }

  public func bind(_ value: String, at place: Int32) throws(SQLFault) {
    var value = value
    let code = value.withUTF8 { bytes in
      bytes.isEmpty
        ? csqlite_bind_text(handle, place, "", 0)
        : bytes.withMemoryRebound(to: CChar.self) {
          csqlite_bind_text(handle, place, $0.baseAddress, Int32(clamping: $0.count))
        }
    }
    try database.check(code)
  }

  public func bind(_ value: [UInt8], at place: Int32) throws(SQLFault) {
    try bind(value[...], at: place)
  }

  public func bind(_ value: ArraySlice<UInt8>, at place: Int32) throws(SQLFault) {
    let code = value.withUnsafeBytes { bytes in
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, place, 0)
        : csqlite_bind_blob(handle, place, bytes.baseAddress, Int32(clamping: bytes.count))
    }
    try database.check(code)
  }

  public func bindNull(at place: Int32) throws(SQLFault) {
    try database.check(sqlite3_bind_null(handle, place))
  }

  /// The next row; false where there is none.
  public func step() throws(SQLFault) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw database.fault(code)
    }
  }

  /// Carries it out to its end, and makes it ready for other values.
  public func finish() throws(SQLFault) {
    while try step() {}
    reset()
  }

  public func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  public func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  public func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// Bytes that are no UTF-8 are repaired.
  public func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  public func bytes(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
