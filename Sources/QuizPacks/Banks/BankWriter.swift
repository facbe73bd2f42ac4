import QuizCore
import QuizSQL

/// Fills a new bank, question by question.
final class BankWriter {
  private let database: SQLDatabase
  private let insert: SQLStatement
  private let index: SQLStatement
  private let addPack: SQLStatement
  private let addName: SQLStatement
  private var lists: BankLists
  private var names: [[String: Int]]
  private var nameCount = 0
  private var ids: [(hash: Int, question: Int)] = []
  private var packs = 0
  private var identity = Fingerprint()
  private(set) var questions = 0

  /// - Parameter path: a new file, which nobody reads before it is done.
  init(path: String) throws(SQLFault) {
    database = try SQLDatabase(path, for: .create)
    try database.run(
      """
      PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;
      PRAGMA application_id = \(BankLayout.mark); PRAGMA user_version = \(BankLayout.version);
      """)
    try database.run(BankLayout.tables)
    // Merging as it goes costs more than the search ever gains.
    try database.run(
      "INSERT INTO texts(texts, rank) VALUES('automerge', 0); BEGIN")
    insert = try database.prepare(
      "INSERT INTO questions(number, pack, marks, source) VALUES(?, ?, ?, ?)")
    index = try database.prepare("INSERT INTO texts(rowid, words) VALUES(?, ?)")
    addPack = try database.prepare("INSERT INTO packs(number, head) VALUES(?, ?)")
    addName = try database.prepare("INSERT INTO names(number, kind, name) VALUES(?, ?, ?)")
    lists = try BankLists(database)
    names = BankLayout.NameKind.allCases.map { _ in [:] }
  }

  /// Adds the questions of a pack, each with the bytes that it is read from.
  func add(_ head: BankHead, _ entries: [BankEntry]) throws(SQLFault) {
    packs += 1
    try addPack.bind(packs, at: 1)
    try addPack.bind(head.text, at: 2)
    try addPack.finish()
    identity.add(head.pack.identity)
    for entry in entries { try add(entry) }
  }

  private func add(_ entry: BankEntry) throws(SQLFault) {
    questions += 1
    var numbers = [try number(.all, "")]
    numbers.append(try number(.kind, entry.kind))
    if let category = entry.category { numbers.append(try number(.category, category)) }
    for tag in entry.tags { numbers.append(try number(.tag, tag)) }
    for number in numbers { try lists.add(questions, to: number, level: entry.level) }
    let marks = BankMarks(level: entry.level, names: Array(numbers.dropFirst()))
    try insert.bind(questions, at: 1)
    try insert.bind(packs, at: 2)
    try insert.bind(marks.bytes, at: 3)
    try insert.bind(entry.source, at: 4)
    try insert.finish()
    try index.bind(questions, at: 1)
    try index.bind(entry.words, at: 2)
    try index.finish()
    ids.append((entry.hash, questions))
  }

  /// The number of a name, which is given when it comes first.
  private func number(_ kind: BankLayout.NameKind, _ name: String) throws(SQLFault) -> Int {
    if let known = names[kind.rawValue][name] { return known }
    nameCount += 1
    names[kind.rawValue][name] = nameCount
    try addName.bind(nameCount, at: 1)
    try addName.bind(kind.rawValue, at: 2)
    try addName.bind(name, at: 3)
    try addName.finish()
    return nameCount
  }

  /// Writes all that is left to write.
  func finish(id: String, title: String) throws(SQLFault) {
    try lists.finish(database)
    ids.sort { ($0.hash, $0.question) < ($1.hash, $1.question) }
    let addID = try database.prepare("INSERT INTO ids(hash, question) VALUES(?, ?)")
    for entry in ids {
      try addID.bind(entry.hash, at: 1)
      try addID.bind(entry.question, at: 2)
      try addID.finish()
    }
    try database.run(BankLayout.indices)
    let head = try database.prepare(
      "INSERT INTO bank(id, title, identity, questions) VALUES(?, ?, ?, ?)")
    try head.bind(id, at: 1)
    try head.bind(title, at: 2)
    try head.bind(identity.hex, at: 3)
    try head.bind(questions, at: 4)
    try head.finish()
    try database.run("COMMIT")
  }
}
