import FoundationEssentials
import TestKit
import Testing

@testable import QuizPacks

@Suite("The JSON Schema of packs")
struct PackSchemaTests {
  /// What another program's reading of the schema says of packs: a line each, `yes` or what is wrong.
  private static func verdicts(_ packs: [String]) throws -> [String] {
    let script = """
      import json, sys, yaml, jsonschema
      class Loader(yaml.CSafeLoader): pass
      Loader.yaml_implicit_resolvers = {
          k: [r for r in v if r[0] in ("tag:yaml.org,2002:" + t for t in ("int", "float", "null"))
              or (r[0].endswith(":bool") and k in "tf")]
          for k, v in yaml.CSafeLoader.yaml_implicit_resolvers.items()}
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      check = jsonschema.Draft202012Validator(schema)
      for text in open(sys.argv[2], encoding="utf-8").read().split("\\f"):
          errors = [e.message for e in check.iter_errors(yaml.load(text, Loader=Loader))]
          print((errors[0].splitlines() or [""])[0][:200] if errors else "yes")
      """
    return try TemporaryFolder.with { folder in
      let schema = try folder.write(PackSchema.text, to: "schema.json")
      let file = try folder.write(packs.joined(separator: "\u{C}"), to: "packs")
      let run = try Python.run(script, [schema, file])
      #expect(run.errors == "")
      return run.output.split(separator: "\n").map(String.init)
    }
  }

  private static let head = "canon: 1\nid: p\ntitle: P\nsources: {book: {title: B}}\nquestions:\n"

  @Test("the file in docs is this one")
  func file() throws {
    #expect(try Files.text(Checkout.path("docs/pack.schema.json")) == PackSchema.text)
    _ = try JSONDecoder().decode([String: Anything].self, from: Data(PackSchema.text.utf8))
  }

  private struct Anything: Decodable { init(from decoder: any Decoder) {} }

  @Test(
    "it accepts what the loader accepts",
    .enabled(if: Needs.python("jsonschema") && Needs.python("yaml")))
  func accepts() throws {
    var packs = try ["finale", "creators"].map {
      try Files.text(Checkout.path("QuestionPacks/\($0).yaml"))
    }
    packs += (0..<100).map { OddPack.text(seed: $0).text }
    packs.append(try Files.text(Checkout.path("docs/packs.md")).firstYAML)
    packs += KeyEntry.ofQuestion.compactMap(Self.exemplary)
    for pack in packs {
      let loaded = PackLoader.load(bytes: Array(pack.utf8), file: "p.yaml")
      #expect(loaded.problems == [], "\(pack)")
    }
    let verdicts = try Self.verdicts(packs)
    #expect(verdicts.count == packs.count)
    for (verdict, pack) in zip(verdicts, packs) { #expect(verdict == "yes", "\(pack)") }
  }

  /// A pack that uses a key as its row shows it.
  private static func exemplary(_ entry: KeyEntry) -> String? {
    let needed: String
    switch entry.key {
    case .answers: needed = "wrong: [green]"
    case .within, .range, .closest, .unit: needed = "answer: 11"
    case .need: needed = "list: [a, b, c, d]"
    case .answer, .answerline, .order, .match, .list, .parts: needed = ""
    case .ask: return nil
    default: needed = "answer: Rome"
    }
    let example = entry.example.replacing("article", with: "book")
    return head + "- ask: Which?\n  \(needed)\n  \(entry.key.name): \(example)\n"
  }

  static let refused: [String] = [
    "canon: 2\nid: p\ntitle: P\nquestions: [{ask: a, answer: b}]\n",
    "id: p\ntitle: P\nquestions: [{ask: a, answer: b}]\n", "canon: 1\nid: p\ntitle: P\n",
    "canon: 1\nid: p\ntitle: P\nquestions: []\n",
    head + "- answer: a\n", head + "- ask: a\n", head + "- ask: a\n  answer: [b]\n",
    head + "- ask: a\n  answer: b\n  order: [c, d]\n", head + "- ask: a\n  order: [c]\n",
    head + "- ask: a\n  answer: b\n  difficulty: 6\n", head + "- ask: a\n  match: {b: c}\n",
    head + "- ask: a\n  answer: b\n  worth: -1\n", head + "- ask: a\n  parts: [text]\n",
    head + "- ask: a\n  answer: 1\n  closest: 'yes'\n", head + "- just text\n",
    head + "- ask: a\n  parts: [{ask: b, parts: [{ask: c, answer: d}]}]\n",
    head + "- ask: a\n  answer: b\n  credit: {c: 200}\n",
  ]

  @Test(
    "it refuses what the loader refuses, an unknown key anywhere first of all",
    .enabled(if: Needs.python("jsonschema") && Needs.python("yaml")))
  func refuses() throws {
    let question = Self.head + "- ask: a\n  answer: b\n  "
    let unknown = [
      "shoe: 1\n" + Self.head + "- {ask: a, answer: b}\n", question + "shoe: 1\n",
      "canon: 1\nid: p\ntitle: P\nsources: {b: {title: B, shoe: 1}}\nquestions: [{ask: a, answer: b}]\n",
      "canon: 1\nid: p\ntitle: P\ndefaults: {shoe: 1}\nquestions: [{ask: a, answer: b}]\n",
      question + "prompt: [{text: c, shoe: 1}]\n", question + "examples: {shoe: [c]}\n",
      Self.head + "- ask: a\n  list: [{answer: b, shoe: 1}]\n",
      Self.head + "- ask: a\n  parts: [{ask: b, answer: c, shoe: 1}]\n",
    ]
    let packs = unknown + Self.refused
    for pack in packs {
      #expect(PackLoader.load(bytes: Array(pack.utf8), file: "p.yaml").hasErrors, "\(pack)")
    }
    let verdicts = try Self.verdicts(packs)
    #expect(verdicts.count == packs.count)
    for (verdict, pack) in zip(verdicts, packs) { #expect(verdict != "yes", "\(pack)") }
    for verdict in verdicts.prefix(unknown.count) where !verdict.contains("not valid under") {
      #expect(verdict.contains("'shoe' was unexpected"))
    }
  }
}

extension String {
  /// The first example of the manual.
  fileprivate var firstYAML: String {
    let parts = split(separator: "```yaml\n", maxSplits: 1)
    return parts.last?.split(separator: "```").first.map(String.init) ?? ""
  }
}
