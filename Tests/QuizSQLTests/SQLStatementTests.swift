import Testing

@testable import QuizSQL

@Suite("SQLite statements")
struct SQLStatementTests {
  @Test(
    "what is bound comes back as it was",
    arguments: ["", "plain", "it's \"so\"; DROP TABLE t", "日本\u{0}語", "é\u{301}"])
  func texts(text: String) throws {
    let statement = try SQLDatabase("", for: .memory).prepare("SELECT ?, ?, ?, ?, ?")
    try statement.bind(text, at: 1)
    try statement.bind(Array(text.utf8), at: 2)
    try statement.bind(Int.min, at: 3)
    try statement.bindNull(at: 4)
    try statement.bind([0, 255, 7], at: 5)
    #expect(try statement.step())
    #expect(statement.text(0) == text)
    #expect(statement.bytes(1) == Array(text.utf8))
    #expect(statement.number(2) == .min)
    #expect(statement.isNull(3) && !statement.isNull(0))
    #expect(statement.bytes(4) == [0, 255, 7])
    #expect(try !statement.step())
  }

  @Test("it can be carried out again with other values")
  func again() throws {
    let database = try SQLDatabase("", for: .memory)
    try database.run("CREATE TABLE t(x)")
    let insert = try database.prepare("INSERT INTO t VALUES(?)")
    for number in 1...3 {
      try insert.bind(number, at: 1)
      try insert.finish()
    }
    #expect(try database.number("SELECT sum(x) FROM t") == 6)
  }

  @Test("a statement with a fault is told of when it is made")
  func faults() throws {
    #expect(throws: SQLFault.self) { try SQLDatabase("", for: .memory).prepare("SELECT nothing") }
    #expect(throws: SQLFault.self) { try SQLDatabase("", for: .memory).prepare("") }
    let statement = try SQLDatabase("", for: .memory).prepare("SELECT ?")
    #expect(throws: SQLFault.self) { try statement.bind(1, at: 2) }
  }
}
