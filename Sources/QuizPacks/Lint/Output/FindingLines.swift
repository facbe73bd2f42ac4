import QuizText

/// Findings as lines of JSON, one for each.
public enum FindingLines {
  public static func text(_ checkups: [Checkup]) -> String {
    var json = JSONWriter()
    for problem in checkups.flatMap(\.problems) {
      json.beginObject()
      json.field("file", problem.file)
      json.field("line", problem.line)
      json.field("column", problem.column)
      json.field("severity", problem.severity.rawValue)
      json.field("code", problem.code)
      json.field("message", problem.message)
      json.key("fixable")
      json.bool(problem.isFixable)
      json.endObject()
      json.endLine()
    }
    return json.text
  }
}
