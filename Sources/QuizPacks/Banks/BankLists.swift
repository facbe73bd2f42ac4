import QuizSQL

/// The lists of question numbers while a bank is being built: a piece is written as soon as it is
/// full.
struct BankLists {
  private struct Key: Hashable {
    let name: Int
    let level: Int
  }

  private struct List {
    var count = 0
    var piece: [UInt8] = []
  }

  private var lists: [Key: List] = [:]
  private let insert: SQLStatement

  init(_ database: SQLDatabase) throws(SQLFault) {
    insert = try database.prepare(
      "INSERT INTO pieces(name, level, piece, questions) VALUES(?, ?, ?, ?)")
  }

  mutating func add(_ question: Int, to name: Int, level: Int) throws(SQLFault) {
    let key = Key(name: name, level: level)
    var list = lists.removeValue(forKey: key) ?? List()
    BankNumber.append(question, to: &list.piece)
    list.count += 1
    if list.piece.count == 4 * BankLayout.piece {
      try write(list, key)
      list.piece.removeAll(keepingCapacity: true)
    }
    lists[key] = list
  }

  /// Writes what is left, and how long each list is.
  func finish(_ database: SQLDatabase) throws(SQLFault) {
    let count = try database.prepare("INSERT INTO lists(name, level, count) VALUES(?, ?, ?)")
    let keys = lists.keys.sorted { ($0.name, $0.level) < ($1.name, $1.level) }
    for key in keys {
      guard let list = lists[key] else { continue }
      if !list.piece.isEmpty { try write(list, key) }
      try count.bind(key.name, at: 1)
      try count.bind(key.level, at: 2)
      try count.bind(list.count, at: 3)
      try count.finish()
    }
  }

  private func write(_ list: List, _ key: Key) throws(SQLFault) {
    try insert.bind(key.name, at: 1)
    try insert.bind(key.level, at: 2)
    try insert.bind((list.count - 1) / BankLayout.piece, at: 3)
    try insert.bind(list.piece, at: 4)
    try insert.finish()
  }
}
