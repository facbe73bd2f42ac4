import QuizText

/// Tells what is wrong with a file and what could not be carried over, one JSON object a line.
///
/// `place` is `FILE:LINE:COLUMN`, or the file alone where there is no line to name; what is lost has
/// `lost`, the key, and `value`, which together with the question's id tell how to put it back; what
/// is wrong has `error` or `warning`, and the `code` of the cause.
public struct ConversionReport {
  private var json = JSONWriter()
  private let file: String

  public init(file: String) { self.file = file }

  /// The lines so far.
  public var text: String { json.text }

  public mutating func add(_ problem: PackProblem) {
    json.beginObject()
    put(file: problem.file, line: problem.line, column: problem.column)
    json.key(name: problem.severity.rawValue)
    json.string(problem.message)
    json.field("code", problem.code)
    json.endObject()
    json.endLine()
  }

  public mutating func add(_ loss: Loss) {
    json.beginObject()
    put(file: file, line: loss.place?.line ?? 0, column: loss.place?.column ?? 0)
    if loss.id.isEmpty {
      json.key("question")
      json.null()
    } else {
      json.field("question", loss.id)
    }
    json.field("lost", loss.key.isEmpty ? "question" : loss.key)
    json.key("value")
    if let value = loss.value { json.raw(JSONText.line(value)) } else { json.null() }
    json.field("why", loss.why)
    json.endObject()
    json.endLine()
  }

  private mutating func put(file: String, line: Int, column: Int) {
    json.field("place", line > 0 ? "\(file):\(line):\(column)" : file)
    guard line > 0 else { return }
    json.field("line", line)
    json.field("column", column)
  }
}
