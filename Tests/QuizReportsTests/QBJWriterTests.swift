import QuizCore
import QuizTournament
import TestKit
import Testing

@testable import QuizReports

@Suite("Quizbowl files written") struct QBJWriterTests {
  private static func written(_ seed: Int) throws -> [UInt8] {
    let event = try SampleEvent(seed: UInt64(seed) &+ Campaign.seed)
    return QBJWriter.bytes(of: QBJTournament(event.report))
  }

  @Test("what is read back is written the same", arguments: 0..<20)
  func fixedPoint(seed: Int) throws {
    let first = try Self.written(seed)
    let again = QBJWriter.bytes(of: try QBJReader.read(first))
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: first, as: UTF8.self))
  }

  @Test("all matches, teams and players come back as they were", arguments: 0..<10)
  func roundTrip(seed: Int) throws {
    let event = try SampleEvent(seed: UInt64(seed) &+ Campaign.seed)
    let report = event.report
    let read = try QBJReader.read(
      QBJWriter.bytes(of: QBJTournament(report)))
    #expect(read.name == report.title)
    #expect(read.teams.map(\.name) == event.names)
    #expect(read.phases.map(\.name) == ["Pools", "Brackets", "Finals"])
    #expect(read.phases.map(\.carriesOver) == [true, false, false])
    for (phase, other) in zip(read.phases, report.phases) {
      #expect(phase.pools.map(\.teams) == other.pools.map(\.table.entrants))
      #expect(
        Set(phase.matches.map(\.result)) == Set(other.matches.map(\.result)))
      #expect(
        phase.matches.map { "\($0.meeting.name) \($0.meeting.seats)" }.sorted()
          == other.matches.map { "\($0.meeting.name) \($0.meeting.seats)" }.sorted())
      #expect(phase.tieBreakers.count == other.playOffs.count)
    }
  }

  @Test("standings computed from the file are those of the tournament")
  func sameRecords() throws {
    let event = try SampleEvent(seed: Campaign.seed)
    let read = Report(
      try QBJReader.read(QBJWriter.bytes(of: QBJTournament(event.report))))
    for (one, two) in zip(read.cumulative.records, event.report.cumulative.records) {
      #expect([one.wins, one.losses, one.draws] == [two.wins, two.losses, two.draws])
      #expect(one.points == two.points)
      #expect(one.regulationPoints == two.regulationPoints)
      #expect(one.bonusPoints == two.bonusPoints)
      #expect(one.answers == two.answers)
    }
  }

  @Test("a match carried over names the phase in which it counts too, all others name none")
  func carryOver() throws {
    let text = String(decoding: try Self.written(1), as: UTF8.self)
    #expect(text.contains("\"carryover_phases\":[{\"$ref\":\"phase-2\"}]"))
    #expect(text.contains("\"carryover_phases\":[]"))
    let matches = text.split(separator: "\"type\":\"Match\"").count - 1
    #expect(text.split(separator: "\"carryover_phases\"").count - 1 == matches)
  }

  @Test(
    "a validator of the format finds nothing wrong, and every reference leads somewhere",
    .enabled(
      if: Needs.shared("qbj/qbj-2.1.1.schema.json") && Needs.python("jsonschema")))
  func validator() throws {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      validator = jsonschema.Draft202012Validator(schema)
      for document in json.load(sys.stdin):
          for error in validator.iter_errors(document): print(error.message[:300])
          ids, references = [], []
          def walk(node):
              if isinstance(node, dict):
                  if "$ref" in node: references.append(node["$ref"])
                  if "id" in node: ids.append(node["id"])
                  for value in node.values(): walk(value)
              elif isinstance(node, list):
                  for value in node: walk(value)
          walk(document)
          print(*[f"twice {i}" for i in ids if ids.count(i) > 1], sep="\\n", end="")
          print(*[f"dangling {r}" for r in references if r not in set(ids)], sep="\\n", end="")
      print("checked", end="")
      """
    let documents = try (0..<3).map { String(decoding: try Self.written($0), as: UTF8.self) }
    let open = try SampleEvent(
      seed: 5, teams: 5, phases: [PhasePlan(name: "Open", format: OpenRounds(rounds: 2))])
    let wide = QBJWriter.bytes(of: QBJTournament(open.report))
    let all = documents + [String(decoding: wide, as: UTF8.self)]
    let run = try PipedRun(
      "/usr/bin/env", ["python3", "-c", script, Shared.path("qbj/qbj-2.1.1.schema.json")],
      input: Array("[\(all.joined(separator: ","))]".utf8),
      environment: ["PATH": Environment.value("PATH") ?? "/usr/bin:/bin"])
    #expect(String(decoding: run.output, as: UTF8.self) == "checked")
    #expect(String(decoding: run.errors, as: UTF8.self) == "")
  }

  @Test(
    "names stand in no id, and points that are not whole are rounded with the exact ones beside")
  func ids() throws {
    let text = String(decoding: try Self.written(2), as: UTF8.self)
    #expect(
      text.contains("{\"type\":\"AnswerType\",\"id\":\"answer-3\",\"value\":3,\"_value\":3.333"))
    let ids = text.split(separator: "\"id\":\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(
      ids.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } })
  }

  @Test("whole numbers are rounded half away from nought")
  func rounding() {
    #expect(
      [2_500, 2_499, -2_500, -2_499, 0].map { Points(thousandths: $0).rounded } == [
        3, 2, -3, -2, 0,
      ])
  }
}
