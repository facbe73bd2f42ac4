import QuizCore
import QuizSQL

/// A bank of questions, open: one SQLite file, of which only what is asked for is read.
///
/// For one thread at a time. Nothing in the file is trusted: what does not fit is an error.
public final class QuestionBank {
  public static let ending = BankLayout.ending

  public let path: String
  public let id: String
  public let title: String
  /// Hash of what the packs held from which the bank was built.
  public let identity: String
  /// How many questions there are.
  public let count: Int
  private let database: SQLDatabase
  private let source: SQLStatement
  private let mark: SQLStatement
  private let piece: SQLStatement
  private var heads: [Int: BankHead] = [:]

  public init(path: String) throws(BankFault) {
    self.path = path
    do throws(SQLFault) {
      database = try SQLDatabase(path, for: .frozen, trusts: false)
      try QuestionBank.check(database, path)
      let head = try database.prepare("SELECT id, title, identity, questions FROM bank")
      guard try head.step() else { throw SQLFault(path, .damaged) }
      (id, title, identity) = (head.text(0), head.text(1), head.text(2))
      count = max(0, min(head.number(3), Int(Int32.max)))
      source = try database.prepare("SELECT pack, source FROM questions WHERE number = ?")
      mark = try database.prepare("SELECT marks FROM questions WHERE number = ?")
      piece = try database.prepare(
        "SELECT questions FROM pieces WHERE name = ? AND level = ? AND piece = ?")
    } catch {
      throw QuestionBank.fault(error, path)
    }
  }

  private static func check(_ database: SQLDatabase, _ path: String) throws(SQLFault) {
    guard try database.number("PRAGMA application_id") == BankLayout.mark else {
      throw SQLFault(path, .foreign)
    }
    let version = try database.number("PRAGMA user_version") ?? 0
    if version > BankLayout.version { throw SQLFault(path, .newer("\(version)")) }
    if version < 1 { throw SQLFault(path, .damaged) }
    // A view or a table with rules of its own in place of one of ours could do anything.
    let odd = try database.number(
      "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
    if odd != 0 { throw SQLFault(path, .damaged) }
  }

  private static func fault(_ fault: SQLFault, _ path: String) -> BankFault {
    switch fault.cause {
    case .foreign: .foreign(path)
    case .newer(let version): .newer(path, version: Int(version) ?? 0)
    case .damaged, .other: .damaged(path)
    default: .sql(fault)
    }
  }

  /// Does what may find the file damaged.
  func asking<Result>(_ body: () throws(SQLFault) -> Result) throws(BankFault) -> Result {
    do { return try body() } catch { throw QuestionBank.fault(error, path) }
  }

  func prepare(_ sql: String) throws(BankFault) -> SQLStatement {
    try asking { () throws(SQLFault) in try database.prepare(sql) }
  }
}

extension QuestionBank {
  /// A question by its number, from 1, with the pack that it came from, which has no questions here.
  public func question(_ number: Int) throws(BankFault) -> (question: Question, pack: Pack) {
    let (pack, bytes) = try asking { () throws(SQLFault) in
      defer { source.reset() }
      try source.bind(number, at: 1)
      guard try source.step() else { throw SQLFault(path, .damaged) }
      return (source.number(0), source.bytes(1))
    }
    let head = try head(pack)
    guard bytes.count <= BankLayout.longest,
      let question = BankSlice.question(bytes, head: head)
    else { throw .damaged(path) }
    return (question, head.pack)
  }

  private func head(_ number: Int) throws(BankFault) -> BankHead {
    if let known = heads[number] { return known }
    let packs = try prepare("SELECT head FROM packs WHERE number = ?")
    let text = try asking { () throws(SQLFault) in
      try packs.bind(number, at: 1)
      return try packs.step() ? packs.text(0) : ""
    }
    guard let head = BankHead(text) else { throw .damaged(path) }
    heads[number] = head
    return head
  }

  /// The number of a name, nil where no question has it.
  func name(_ kind: BankLayout.NameKind, _ name: String) throws(BankFault) -> Int? {
    let names = try prepare("SELECT number FROM names WHERE kind = ? AND name = ?")
    return try asking { () throws(SQLFault) in
      try names.bind(kind.rawValue, at: 1)
      try names.bind(name, at: 2)
      return try names.step() ? names.number(0) : nil
    }
  }

  /// How many questions a name has at each level.
  func lists(of name: Int) throws(BankFault) -> [(level: Int, count: Int)] {
    let lists = try prepare("SELECT level, count FROM lists WHERE name = ? ORDER BY level")
    return try asking { () throws(SQLFault) in
      try lists.bind(name, at: 1)
      var found: [(level: Int, count: Int)] = []
      while try lists.step(), found.count < 6 {
        let count = lists.number(1)
        guard (0...5).contains(lists.number(0)), (0...self.count).contains(count) else {
          throw SQLFault(path, .damaged)
        }
        found.append((lists.number(0), count))
      }
      return found
    }
  }

  /// The question at a place in a list.
  func entry(_ index: Int, of name: Int, level: Int) throws(BankFault) -> Int {
    try asking { () throws(SQLFault) in
      defer { piece.reset() }
      try piece.bind(name, at: 1)
      try piece.bind(level, at: 2)
      try piece.bind(index / BankLayout.piece, at: 3)
      let at = index % BankLayout.piece * 4
      guard try piece.step() else { throw SQLFault(path, .damaged) }
      let bytes = piece.bytes(0)
      guard at + 4 <= bytes.count else { throw SQLFault(path, .damaged) }
      return BankNumber.read(bytes, at: at)
    }
  }

  func marks(of number: Int) throws(BankFault) -> BankMarks {
    try asking { () throws(SQLFault) in
      defer { mark.reset() }
      try mark.bind(number, at: 1)
      guard try mark.step(), let marks = BankMarks(mark.bytes(0)) else {
        throw SQLFault(path, .damaged)
      }
      return marks
    }
  }
}
