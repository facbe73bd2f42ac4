/// Reads a YAML file as a tree of texts with their places, and all that is wrong with it at once.
///
/// Aliases, anchors, tags and further documents are refused. After an error reading goes on at the
/// next item of one list at the top, so that one broken item costs neither the others nor their
/// messages; the broken item itself is left out of the tree.
public enum YAMLReader {
  /// Reads the bytes of a file; `list` is the key of the list at the top whose items stand alone.
  public static func read(
    _ bytes: [UInt8], limits: YAMLLimits = YAMLLimits(), list: String = "questions"
  ) -> YAMLDocument {
    let top = Place(line: 1, column: 1, offset: 0)
    if bytes.count > limits.bytes {
      let cause = YAMLProblem.Cause.tooLarge(bytes: bytes.count, limit: limits.bytes)
      return YAMLDocument(root: nil, problems: [YAMLProblem(cause, at: top)])
    }
    if Preflight.isUTF16(bytes) {
      return YAMLDocument(root: nil, problems: [YAMLProblem(.utf16, at: top)])
    }
    var checked = Preflight(bytes, limit: min(20, limits.problems))
    if checked.problems.contains(where: \.isWrongByte), Latin1.isLikely(bytes) {
      checked = Preflight(latin1: bytes)
    }
    if checked.problems.count >= min(20, limits.problems) {
      return Reading.document(nil, checked.problems, limit: checked.problems.count)
    }
    var reading = Reading(checked, limits: limits, list: list)
    reading.run(from: Place(line: 1, column: 1, offset: checked.start))
    return reading.document
  }
}
