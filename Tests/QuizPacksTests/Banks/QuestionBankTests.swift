import QuizCore
import QuizSQL
import TestKit
import Testing

@testable import QuizPacks

@Suite("Reading banks")
struct QuestionBankTests {
  /// What a bank does when everything is asked of it; a fault is an answer like any other.
  private func asked(_ path: String) -> BankFault? {
    do throws(BankFault) {
      let bank = try QuestionBank(path: path)
      _ = try bank.draw(30, seed: 1, where: BankFilter(tags: ["t1"], difficulty: 1...3))
      _ = try bank.draw(30, seed: 2)
      _ = try bank.candidates(QuestionSearch(words: ["question"]))
      _ = try bank.candidates(QuestionSearch(ids: ["q5"]))
      _ = try bank.tally(of: .tags, most: 10)
      return nil
    } catch { return error }
  }

  @Test("a bank cut off anywhere, or with any bytes changed, is a message and no crash")
  func damaged() throws {
    try TemporaryFolder.with { folder in
      let pack = try folder.write(Banking.pack("x", questions: 0..<400), to: "x.yaml")
      let path = folder.path("b.canonbank")
      _ = try BankBuilder([pack]).build(to: path)
      let whole = try Files.bytes(path)
      #expect(asked(path) == nil)
      var chance = Chance(seed: UInt64(Campaign.seed))
      var faults = 0
      for _ in 0..<Campaign.size(2_000) {
        var bytes = whole
        if chance.below(4) == 0 {
          bytes.removeLast(chance.below(bytes.count))
        } else {
          for _ in 0...chance.below(30) {
            bytes[chance.below(bytes.count)] = UInt8(chance.below(256))
          }
        }
        try Files.write(bytes, to: folder.path("bad.canonbank"))
        if let fault = asked(folder.path("bad.canonbank")) {
          faults += 1
          #expect(!fault.description.isEmpty)
        }
      }
      #expect(faults > 10)
    }
  }

  @Test("what is no bank is told apart from one that is missing, newer or damaged")
  func refusals() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("b.canonbank")
      #expect(asked(path) == .sql(SQLFault(path, .missing)))
      try folder.write("canon: 1\n", to: "b.canonbank")
      #expect(asked(path) == .foreign(path))
      try SQLDatabase(folder.path("other.canonbank"), for: .create).run("CREATE TABLE bank(id)")
      #expect(asked(folder.path("other.canonbank")) == .foreign(folder.path("other.canonbank")))
      let pack = try folder.write(Banking.pack("x", questions: 0..<3), to: "x.yaml")
      _ = try BankBuilder([pack]).build(to: path)
      try SQLDatabase(path, for: .write).run("PRAGMA user_version = 9")
      #expect(asked(path) == .newer(path, version: 9))
    }
  }

  @Test(
    "what a bank claims is not believed",
    arguments: [
      "DROP TABLE texts; CREATE VIEW texts AS SELECT 1 AS rowid",
      "UPDATE questions SET source = x'3A'", "UPDATE lists SET count = 99999999999",
      "UPDATE pieces SET questions = x'00'", "UPDATE packs SET head = '{'", "DELETE FROM questions",
      "UPDATE questions SET marks = x'FFFF'", "DELETE FROM bank", "UPDATE questions SET pack = 77",
      "UPDATE pieces SET questions = zeroblob(4000)",
    ])
  func lies(sql: String) throws {
    try TemporaryFolder.with { folder in
      let pack = try folder.write(Banking.pack("x", questions: 0..<40), to: "x.yaml")
      let path = folder.path("b.canonbank")
      _ = try BankBuilder([pack]).build(to: path)
      try SQLDatabase(path, for: .write).run(sql)
      #expect(asked(path) == .damaged(path))
    }
  }

  @Test("questions of several packs keep their own sources, where these go by the same key")
  func sources() throws {
    func pack(_ id: String, _ title: String) -> String {
      "canon: 1\nid: \(id)\ntitle: T\nauthors: [Ann]\nsources: {book: {title: \(title)}}\n"
        + "questions: [{ask: \(id)?, answer: a, source: 'book, page 1'}]\n"
    }
    try Banking.with([pack("one", "First"), pack("two", "Second"), pack("three", "First")]) {
      bank, _ in
      let pack = try bank.whole()
      let cited = pack.questions.compactMap { $0.citation.map { pack.wording(of: $0) } }
      #expect(cited == ["First, page 1", "Second, page 1", "First, page 1"])
      #expect(pack.sources.map(\.key) == ["book", "two/book"])
      #expect(pack.authors == ["Ann"])
      #expect(!pack.isExcerpt)
      #expect(try bank.pack(of: [2]).isExcerpt)
    }
  }
}
