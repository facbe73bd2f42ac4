import Glibc
import QuizCore
import QuizTournament
import TestKit
import Testing

@testable import QuizArena

@Suite("The journal of a tournament") struct JournalTests {
  private static let header = JournalHeader(
    event: "ab12", packs: [.init(id: "sample", identity: "5a3b")])
  private static let players = [["Ann"], ["Bo"], ["Cy", "Di"]]

  private static func record(_ number: Int) -> MatchRecord {
    let seats: [Entrant] = [Entrant(number % 3 + 1), Entrant((number + 1) % 3 + 1)]
    var result = MatchResult([Points(10 * number), Points(thousandths: 3_333)])
    if number % 4 == 3 { result = .forfeit(absent: [1]) }
    return MatchRecord(
      DueMatch(
        phase: 1, pool: 1, meeting: Meeting(round: number, seats: seats, label: "r\(number)-1")),
      result)
  }

  /// Opens it, and gives what is in it.
  private func open(
    _ path: String, header: JournalHeader = header
  ) throws -> (journal: Journal, records: [MatchRecord]) {
    var records: [MatchRecord] = []
    let journal = try Journal(path: path, header: header, players: Self.players) {
      records.append($0)
    }
    return (journal, records)
  }

  private func write(_ count: Int, to path: String) throws {
    let journal = try open(path).journal
    for number in 1...count { try journal.append(RecordEncoder.line(Self.record(number))) }
    try journal.sync()
  }

  private func problem(_ body: () throws -> Void) -> JournalProblem? {
    do { try body() } catch { return error as? JournalProblem }
    return nil
  }

  @Test("what was appended is there when it is opened again, in the same order")
  func kept() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      try write(9, to: path)
      let (journal, records) = try open(path)
      #expect(records == (1...9).map(Self.record))
      #expect(journal.cut == 0)
    }
  }

  @Test("the first line tells of the event, and every line ends in its CRC-32, as zip's")
  func header() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      _ = try open(path)
      // Sealed by Python's zlib.
      let line =
        #"{"canonjournal":1,"event":"ab12","packs":[{"id":"sample","identity":"5a3b"}],"sum":"25bf6625"}"#
      #expect(try folder.text("journal") == line + "\n")
    }
  }

  @Test("wherever a journal was cut off, the whole records before are there, and it goes on")
  func cuts() throws {
    try TemporaryFolder.with { folder in
      let whole = folder.path("whole")
      try write(12, to: whole)
      let bytes = try Files.bytes(whole)
      let ends = bytes.indices.filter { bytes[$0] == 0x0A }
      var chance = Chance(seed: Campaign.seed)
      for turn in 0..<Campaign.size(2_000) {
        let cut = turn == 0 ? 0 : chance.below(bytes.count + 1)
        let path = folder.path("cut\(turn)")
        try Files.write(Array(bytes[..<cut]), to: path)
        let sound = ends.count { $0 < cut }
        let (journal, records) = try open(path)
        #expect(records == (1..<max(1, sound)).map(Self.record), "cut at \(cut)")
        #expect(journal.cut == cut - (ends.last { $0 < cut }.map { $0 + 1 } ?? 0))
        for number in max(1, sound)...12 where sound <= 12 {
          try journal.append(RecordEncoder.line(Self.record(number)))
        }
        #expect(try Files.bytes(path) == bytes, "cut at \(cut)")
      }
    }
  }

  @Test("a last line of rubbish, as a machine without power leaves it, is cut off")
  func rubbish() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      try write(3, to: path)
      let sound = try Files.bytes(path)
      try Files.write(sound + Array(repeating: 0, count: 4096) + [0x0A], to: path)
      let (journal, records) = try open(path)
      #expect(records.count == 3)
      #expect(journal.cut == 4097)
      #expect(try Files.bytes(path) == sound)
    }
  }

  @Test("a changed line before sound ones is told, and nothing is cut")
  func damage() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      try write(6, to: path)
      var bytes = try Files.bytes(path)
      let ends = bytes.indices.filter { bytes[$0] == 0x0A }
      bytes[ends[2] + 12] ^= 1
      try Files.write(bytes, to: path)
      #expect(problem { _ = try open(path) } == .damaged(path, line: 4))
      #expect(try Files.bytes(path) == bytes)
    }
  }

  @Test("two runners exclude each other, until the first is gone")
  func lock() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      let first = try open(path)
      #expect(problem { _ = try open(path) } == .inUse(path))
      withExtendedLifetime(first) {}
    }
  }

  @Test("who only looks needs no lock, and sees what is there")
  func looking() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      let (journal, _) = try open(path)
      try journal.append(RecordEncoder.line(Self.record(1)))
      try journal.append(Array(RecordEncoder.line(Self.record(2)).dropLast(4)))
      var seen: [MatchRecord] = []
      try JournalReading.look(path: path, header: Self.header, players: Self.players) {
        seen.append($0)
      }
      #expect(seen == [Self.record(1)])
      #expect(
        problem {
          try JournalReading.look(
            path: folder.path("none"), header: Self.header, players: Self.players
          ) { _ in }
        } == .missing(folder.path("none")))
    }
  }

  @Test("a journal of another event, of other packs or of a later version is not gone on with")
  func others() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      try write(2, to: path)
      let bytes = try Files.bytes(path)
      var other = Self.header
      other.event = "cd34"
      #expect(problem { _ = try open(path, header: other) } == .otherEvent(path))
      other = Self.header
      other.packs[0].identity = "77"
      #expect(
        problem { _ = try open(path, header: other) } == .otherPacks(path, changed: ["sample"]))
      #expect(try Files.bytes(path) == bytes)
      // Sealed by Python's zlib.
      try Files.write(#"{"canonjournal":2,"sum":"8d1d4d87"}"# + "\n", to: path)
      #expect(problem { _ = try open(path) } == .otherVersion(path))
    }
  }

  @Test(
    "a file that is no journal is left as it is", arguments: ["# My notes\n", "{\"a\":1}\n", "\n"])
  func strangers(text: String) throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write(text, to: "journal")
      #expect(problem { _ = try open(path) } == .notAJournal(path))
      #expect(try folder.text("journal") == text)
    }
  }

  @Test("where it cannot be written, that is told with the system's code")
  func unwritable() throws {
    try TemporaryFolder.with { folder in
      #expect(
        problem { _ = try open(folder.path("no/journal")) }
          == .unwritable(folder.path("no/journal"), code: ENOENT))
      #expect(problem { _ = try open(folder.path) } == .unwritable(folder.path, code: EISDIR))
    }
  }

  @Test("a record of somebody who does not take part is no sound line")
  func players() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("journal")
      let journal = try open(path).journal
      var record = Self.record(1)
      record.match.meeting.seats = [1, 9]
      try journal.append(RecordEncoder.line(record))
      var seen = 0
      try JournalReading.look(path: path, header: Self.header, players: Self.players) { _ in
        seen += 1
      }
      #expect(seen == 0)
    }
  }
}
