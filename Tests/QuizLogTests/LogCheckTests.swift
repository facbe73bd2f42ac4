import QuizCore
import QuizText
import TestKit
import Testing

@testable import QuizLog

@Suite("the check of a log")
struct LogCheckTests {
  static let size = Campaign.size(1000)
  static let seed = Campaign.seed

  @Test("one digit of one event changed is found, wherever it is")
  func changedDigit() throws {
    let sample = try SampleGame()
    var chance = Chance(seed: Self.seed, stream: 1)
    for _ in 0..<Self.size {
      let changed = Change.digit(of: sample, &chance)
      let recording = try sample.recording(changed.bytes)
      let named = recording.changedLines == [changed.line] || recording.damage != nil
      #expect(named, "line \(changed.line), byte \(changed.place)")
    }
  }

  @Test("a forger who mends the sums is found by the scoreboard or by playing again")
  func forgedDigit() throws {
    let sample = try SampleGame()
    var chance = Chance(seed: Self.seed, stream: 2)
    for _ in 0..<Self.size {
      let changed = Change.digit(of: sample, &chance)
      let recording = try sample.recording(Change.mended(changed.bytes))
      #expect(recording.changedLines.isEmpty)
      let found = try sample.check(recording)
      #expect(!found.isEmpty, "line \(changed.line), byte \(changed.place)")
    }
  }

  @Test("the first event that differs is named, with both values")
  func namesTheEvent() throws {
    let sample = try SampleGame()
    let text = String(decoding: sample.log, as: UTF8.self)
    let forged = text.replacing("\"points\":10,", with: "\"points\":11,", maxReplacements: 1)
    #expect(forged != text)
    let findings = try sample.check(sample.recording(Change.mended(Array(forged.utf8))))
    let difference = FieldDifference(field: "points", recorded: "11", expected: "10")
    let isNamed = findings.contains {
      if case .differs(_, _, "scored", difference) = $0 { true } else { false }
    }
    #expect(isNamed)
    let isCounted = findings.contains { if case .scoreboard = $0 { true } else { false } }
    #expect(isCounted)
  }

  @Test("a line that was taken out is found, though the sums are mended")
  func removedLine() throws {
    let sample = try SampleGame()
    var lines = sample.lines
    lines.remove(at: 4)
    let bytes = Array(lines.joined(separator: [0x0A])) + [0x0A]
    #expect(try sample.recording(bytes).changedLines == [5])
    let findings = LogCheck.check(try sample.recording(Change.mended(bytes)))
    #expect(findings.contains(.misnumbered(line: 5, expected: 4, found: 5)))
  }

  @Test("another seed in the first line is found without packs")
  func otherSeed() throws {
    let sample = try SampleGame()
    let text = String(decoding: sample.log, as: UTF8.self)
    let forged = text.replacing("\"seed\":7,", with: "\"seed\":9,", maxReplacements: 1)
    let findings = LogCheck.check(try sample.recording(Change.mended(Array(forged.utf8))))
    #expect(
      findings == [.header(FieldDifference(field: "seed", recorded: "9", expected: "7"))])
  }

  @Test("an action that the game refuses is named")
  func refusedAction() throws {
    let sample = try SampleGame()
    var recording = try sample.recording()
    recording.entries[1].action = Action(.clue)
    #expect(try sample.check(recording) == [.refused(line: 3, why: "\(Refusal.noQuestion)")])
  }

  @Test("an event too many, and one too few, are named")
  func countOfEvents() throws {
    let sample = try SampleGame()
    var recording = try sample.recording()
    recording.scoreboard = nil
    recording.entries[0].events.append(.said(.init(rule: "x", text: "y")))
    #expect(
      try sample.check(recording) == [
        .otherEvent(line: 2, event: 2, recorded: "said", played: nil)
      ])
    recording.entries[0].events.removeAll()
    #expect(
      try sample.check(recording) == [
        .otherEvent(line: 2, event: 1, recorded: nil, played: "began")
      ])
  }

  @Test("packs that are missing or changed are named")
  func packs() throws {
    var finale = Pack(id: "finale", title: "The finale")
    finale.identity = "1"
    let setup = Setup(contestants: [], seed: 1, length: 1)
    let header = LogHeader(packs: [.init(finale)], ruleset: "", setup: setup)
    #expect(LogCheck.packs(header, found: [finale]) == [])
    #expect(
      LogCheck.packs(header, found: []) == [.packMissing(id: "finale", title: "The finale")])
    finale.identity = "2"
    #expect(
      LogCheck.packs(header, found: [finale]) == [.packChanged(id: "finale", title: "The finale")])
  }
}

/// Changes to a log.
enum Change {
  /// Another digit in place of one of an event's.
  static func digit(
    of sample: SampleGame, _ chance: inout Chance
  ) -> (bytes: [UInt8], line: Int, place: Int) {
    var bytes = sample.log
    let places = eventDigits(bytes)
    let (place, line) = places[chance.below(places.count)]
    let digit = Int(bytes[place] - 0x30)
    bytes[place] = 0x30 + UInt8((digit + 1 + chance.below(9)) % 10)
    return (bytes, line, place)
  }

  /// Digits within `"events":[…]`, with their lines from 1.
  private static func eventDigits(_ bytes: [UInt8]) -> [(place: Int, line: Int)] {
    var found: [(Int, Int)] = []
    var start = 0
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if let events = text.range(of: "\"events\":[") {
        let from = text.utf8.distance(from: text.startIndex, to: events)
        for offset in from..<(line.count - 18) where (48...57).contains(bytes[start + offset]) {
          found.append((start + offset, index + 1))
        }
      }
      start += line.count + 1
    }
    return found
  }

  /// The log with every sum worked out anew.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var last = ""
    var mended = ""
    for line in bytes.split(separator: 0x0A) {
      let body = line.dropLast(18)
      let digits = String(CRC32(Array(last.utf8) + body).value, radix: 16)
      last = String(repeating: "0", count: 8 - digits.count) + digits
      mended += String(decoding: body, as: UTF8.self) + ",\"crc\":\"\(last)\"}\n"
    }
    return Array(mended.utf8)
  }
}

extension String {
  /// Where a text begins.
  fileprivate func range(of text: String) -> String.Index? {
    ranges(of: text).first?.lowerBound
  }
}
