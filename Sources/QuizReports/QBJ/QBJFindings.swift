/// All that is wrong with one quizbowl file, gathered while it is read.
struct QBJFindings {
  private var found: [(cause: QBJProblem.Cause, offset: Int?)] = []

  var isEmpty: Bool { found.isEmpty }

  /// The place is where an object begins; nil for the whole file.
  mutating func add(_ cause: QBJProblem.Cause, at offset: Int?) {
    if found.contains(where: { $0.cause == cause && $0.offset == offset }) { return }
    found.append((cause, offset))
  }

  /// In the order of the file, with lines and columns.
  func problems(in bytes: [UInt8]) -> QBJProblems {
    let sorted = found.enumerated().sorted {
      ($0.element.offset ?? -1, $0.offset) < ($1.element.offset ?? -1, $1.offset)
    }
    var line = 1
    var start = 0
    var at = 0
    return QBJProblems(
      sorted.map { item in
        guard let offset = item.element.offset else { return QBJProblem(item.element.cause) }
        while at < min(offset, bytes.count) {
          if bytes[at] == 0x0A { (line, start) = (line + 1, at + 1) }
          at += 1
        }
        return QBJProblem(item.element.cause, line: line, column: at - start + 1)
      })
  }
}
