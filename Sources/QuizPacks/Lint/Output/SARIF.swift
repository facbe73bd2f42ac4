import QuizText

/// Findings as code hosts read them: the Static Analysis Results Interchange Format, version 2.1.0
/// (OASIS standard of 27 March 2020).
public enum SARIF {
  /// One document, with one run.
  public static func text(_ checkups: [Checkup]) -> String {
    let codes = Set(checkups.flatMap(\.problems).map(\.code))
    var json = JSONWriter()
    json.object {
      $0.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.field("version", "2.1.0")
      $0.list("runs", [checkups]) { checkups, json in
        tool(LintManual.all.filter { codes.contains($0.code) }, &json)
        json.field("columnKind", "unicodeCodePoints")
        let found = checkups.flatMap { Array(zip($0.problems, $0.fixes)) }
        json.list("results", found) { result($0.0, $0.1, &$1) }
      }
    }
    json.endLine()
    return json.text
  }

  private static func tool(_ rules: [CheckAbout], _ json: inout JSONWriter) {
    json.object("tool") {
      $0.object("driver") {
        $0.field("name", "canon")
        $0.list("rules", rules) { rule, json in
          json.field("id", rule.code)
          json.object("shortDescription") { $0.field("text", rule.summary) }
          json.object("help") { $0.field("text", rule.why) }
          json.object("defaultConfiguration") { $0.field("level", rule.severity.rawValue) }
        }
      }
    }
  }

  private static func result(_ problem: PackProblem, _ fix: Fix?, _ json: inout JSONWriter) {
    json.field("ruleId", problem.code)
    json.field("level", problem.severity.rawValue)
    json.object("message") { $0.field("text", problem.message) }
    json.list("locations", [problem]) { problem, json in
      json.object("physicalLocation") { json in
        artifact(problem.file, &json)
        guard problem.line > 0 else { return }
        json.object("region") {
          $0.field("startLine", problem.line)
          $0.field("startColumn", problem.column)
        }
      }
    }
    guard let fix else { return }
    json.list("fixes", [fix.splice]) { splice, json in
      json.list("artifactChanges", [splice]) { splice, json in
        artifact(problem.file, &json)
        json.list("replacements", [splice]) { replacement($0, &$1) }
      }
    }
  }

  private static func replacement(_ splice: Splice, _ json: inout JSONWriter) {
    json.object("deletedRegion") {
      $0.field("byteOffset", splice.range.lowerBound)
      $0.field("byteLength", splice.range.count)
    }
    let text = String(decoding: splice.bytes, as: UTF8.self)
    json.object("insertedContent") { $0.field("text", text) }
  }

  private static func artifact(_ file: String, _ json: inout JSONWriter) {
    json.object("artifactLocation") { $0.field("uri", uri(file)) }
  }

  /// A path as a reference (RFC 3986): what is neither letter, digit, `-._~` nor `/` by its bytes.
  static func uri(_ path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}

extension JSONWriter {
  fileprivate mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  fileprivate mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// A list of objects.
  fileprivate mutating func list<Item>(
    _ name: StaticString, _ items: [Item], _ body: (Item, inout JSONWriter) -> Void
  ) {
    key(name)
    beginArray()
    for item in items { object { body(item, &$0) } }
    endArray()
  }
}
