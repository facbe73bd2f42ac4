import QuizText
import QuizYAML
import TestKit
import Testing

@testable import QuizArena

@Suite("The published schema of tournament files") struct EventSchemaTests {
  @Test("is what the table of keys says")
  func published() {
    #expect(Golden.difference("Schemas/tournament.schema.json", EventSchema.text) == nil)
  }

  @Test("every key stands in some place, once, with a sentence and an example")
  func table() {
    for place in EventPlace.allCases {
      let names = place.fields.map(\.key.name)
      #expect(Set(names).count == names.count)
      for field in place.fields {
        #expect(field.summary.hasSuffix("."))
        #expect(!field.sample.isEmpty)
      }
    }
    let placed = Set(EventPlace.allCases.flatMap { $0.fields.map(\.key) })
    #expect(EventKey.allCases.filter { !placed.contains($0) } == [])
  }

  /// A file, and whether the reader and the schema both take it.
  static let files: [(text: String, isRight: Bool)] =
    [(EventFileTests.small, true), (EventFileTests.large, true)]
    + EventPlace.allCases.flatMap { place in
      place.fields.compactMap { field in variant(field, of: place, field.sample).map { ($0, true) }
      }
    }
    + EventPlace.allCases.flatMap { place in
      place.fields.compactMap { variant($0, of: place, wrong($0.shape)).map { ($0, false) } }
    }
    + EventPlace.allCases.compactMap { place in
      let stray: EventKey = place == .event ? .win : .canon
      let field = EventField(key: stray, shape: .text, summary: "", sample: "")
      return variant(field, of: place, "1").map { ($0, false) }
    }

  /// Something of a shape that the key does not take.
  private static func wrong(_ shape: EventShape) -> String {
    switch shape {
    case .text, .choice, .count, .countOrAll, .decimal, .tenths, .share, .time, .size, .flag,
      .version, .texts, .words, .choices, .ranks:
      "{a: b}"
    case .decimals, .mapping, .list, .groups: "words"
    }
  }

  /// The smallest file in which a key stands with a value, with whatever it needs beside it.
  private static func variant(_ field: EventField, of place: EventPlace, _ value: String) -> String?
  {
    let line = "\(field.key.name): \(value)"
    let lead = "canon: 1\npacks: [a]\n"
    let people =
      "contestants: [{name: Ann, simulated: {}}, {name: Bo, simulated: {}}, {name: C, person: true}, {name: D, person: true}]\n"
    let phases = "phases: [{name: Pools, format: open}]\n"
    switch place {
    case .event:
      let lines = (lead + people + phases).split(separator: "\n").filter {
        !$0.hasPrefix(field.key.name + ":")
      }
      if field.key == .contestants || field.key == .phases, value == field.sample { return nil }
      return lines.joined(separator: "\n") + "\n" + line + "\n"
    case .points, .limits: return lead + people + phases + "\(place): {\(line)}\n"
    case .simulation:
      return lead + phases
        + "contestants: [{name: Ann, simulated: {\(line)}}, {name: Bo, person: true}]\n"
    case .contestant:
      var other = ContestantReader.kinds.contains(field.key) ? "" : ", sheets: form.csv"
      if field.key != .name { other += ", name: Ann" }
      return lead + phases + "contestants: [{\(line)\(other)}, {name: Bo, person: true}]\n"
    case .phase:
      let format = field.key == .format ? "" : ", format: \(field.formats.first ?? "open")"
      let isLater = [.best, .ranks, .carryOver].contains(field.key)
      let phase = "phases: [\(isLater ? "{format: open}, " : "")"
      return lead + people + phase + "{\(line)\(format)}]\n"
    }
  }

  @Test("the reader takes what it should, and nothing else", arguments: files)
  func reader(text: String, isRight: Bool) {
    let problems = EventFileTests.read(text).problems.map(\.description)
    // The sample's five rounds are too many for four.
    let told = problems.filter { !$0.contains("are too many") }
    #expect(told.isEmpty == isRight, "\(text)\n\(told)")
  }

  @Test(
    "a validator takes and refuses what the reader does",
    .enabled(if: Needs.python("jsonschema")))
  func validator() throws {
    let documents = Self.files.map { file in
      YAMLReader.read(Array(file.text.utf8)).root.map(Self.json) ?? "null"
    }
    let script = """
      import json, sys, jsonschema
      schema, documents = json.load(sys.stdin)
      validator = jsonschema.Draft202012Validator(schema)
      validator.check_schema(schema)
      print("".join("1" if validator.is_valid(d) else "0" for d in documents))
      """
    let run = try PipedRun(
      "/usr/bin/env", ["python3", "-c", script],
      input: Array("[\(EventSchema.text), [\(documents.joined(separator: ","))]]".utf8),
      environment: ["PATH": Environment.value("PATH") ?? "/usr/bin:/bin"])
    let answers = String(decoding: run.output, as: UTF8.self).filter { $0 != "\n" }
    let wanted = String(Self.files.map { $0.isRight ? "1" as Character : "0" })
    for (file, answer) in zip(Self.files, zip(answers, wanted)) where answer.0 != answer.1 {
      Issue.record("the schema says \(answer.0) to \(file.text)")
    }
    #expect(answers.count == wanted.count, "\(String(decoding: run.errors, as: UTF8.self))")
  }

  /// The tree as editors see it: unquoted numbers and truths are what they look like.
  private static func json(_ node: YAMLNode) -> String {
    switch node.content {
    case .sequence(let items): return "[\(items.map(json).joined(separator: ","))]"
    case .mapping(let pairs):
      return "{\(pairs.map { "\(json(text: $0.name)):\(json($0.value))" }.joined(separator: ","))}"
    case .scalar(let text, let style):
      let isTyped = text == "true" || text == "false" || Double(text) != nil && text.first != "."
      return style == .plain && isTyped ? text : json(text: text)
    }
  }

  private static func json(text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return json.text
  }
}
