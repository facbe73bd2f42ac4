import TestKit
import Testing

@testable import QuizPacks

@Suite("Findings for code hosts")
struct SARIFTests {
  static let schema = "sarif/sarif-schema-2.1.0.json"

  private static let pack =
    LintManual.head + "- ask: Who is \"it\"\n  answer: 'Mako '\n- anser: \u{7}\n- ask: Łódź?\n"

  @Test("the document is valid", .enabled(if: Needs.shared(schema) && Needs.python("jsonschema")))
  func valid() throws {
    try TemporaryFolder.with { folder in
      let checkups = [try Linting.checkup(Self.pack), try Linting.checkup("")]
      let path = try folder.write(SARIF.text(checkups), to: "out.sarif")
      let script = """
        import json, sys, jsonschema
        jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
        """
      let run = try PipedRun(
        "/usr/bin/env", ["python3", "-c", script, path, Shared.path(Self.schema)], input: [],
        environment: ["PATH": Environment.value("PATH") ?? "/usr/bin:/bin"])
      #expect(String(decoding: run.errors, as: UTF8.self) == "")
      #expect(run.status == 0)
    }
  }

  @Test("rules that were broken are described, findings have place, words and change")
  func content() throws {
    let text = SARIF.text([try Linting.checkup(Self.pack)])
    #expect(text.contains("\"version\":\"2.1.0\""))
    #expect(text.contains("{\"id\":\"loose-space\",\"shortDescription\":{\"text\":\"a space at"))
    #expect(
      text.contains(
        "{\"ruleId\":\"loose-space\",\"level\":\"warning\",\"message\":{\"text\":\"\\\"Mako \\\" has a space"
      ))
    #expect(text.contains("\"region\":{\"startLine\":9,\"startColumn\":11}"))
    #expect(text.contains("\"insertedContent\":{\"text\":\"\\\"Mako\\\"\"}"))
    #expect(!text.contains("\"id\":\"long-stem\""))
  }

  @Test(
    "a path is a reference", arguments: [("a b/ł.yaml", "a%20b/%C5%82.yaml"), ("/x", "file:///x")])
  func uri(path: String, uri: String) {
    #expect(SARIF.uri(path) == uri)
  }

  @Test("findings as lines of JSON, one for each")
  func lines() throws {
    let lines = FindingLines.text([try Linting.checkup(Self.pack)]).split(separator: "\n")
    #expect(
      lines.contains(
        "{\"file\":\"p.yaml\",\"line\":9,\"column\":11,\"severity\":\"warning\",\"code\":\"loose-space\","
          + "\"message\":\"\\\"Mako \\\" has a space too many: remove it\",\"fixable\":true}"))
  }
}
