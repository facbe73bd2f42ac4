/// The difference of two texts as `diff -u` and `patch` know it, in one hunk.
public enum UnifiedDiff {
  /// Lines of the hunk around what changed.
  static let context = 3

  /// Lines with their ends; empty where the texts are the same.
  ///
  /// - Parameter name: the file's name, for both sides.
  public static func between(_ old: [UInt8], _ new: [UInt8], name: String) -> String {
    let (before, after) = (lines(old), lines(new))
    var head = 0
    while head < min(before.count, after.count), before[head] == after[head] { head += 1 }
    var tail = 0
    while tail < min(before.count, after.count) - head,
      before[before.count - 1 - tail] == after[after.count - 1 - tail]
    { tail += 1 }
    if head == before.count, head == after.count { return "" }
    let first = max(0, head - context)
    let (endBefore, endAfter) = (before.count - tail, after.count - tail)
    let trailing = before[endBefore..<min(before.count, endBefore + context)]
    let counts = (endBefore - first + trailing.count, endAfter - first + trailing.count)
    return "--- \(name)\n+++ \(name)\n"
      + "@@ -\(place(first, counts.0)) +\(place(first, counts.1)) @@\n"
      + marked(" ", before[first..<head]) + marked("-", before[head..<endBefore])
      + marked("+", after[head..<endAfter]) + marked(" ", trailing)
  }

  private static func place(_ first: Int, _ count: Int) -> String {
    "\(count == 0 ? first : first + 1),\(count)"
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for at in bytes.indices where bytes[at] == 10 {
      lines.append(bytes[start...at])
      start = at + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }

  private static func marked(_ mark: String, _ lines: ArraySlice<ArraySlice<UInt8>>) -> String {
    lines.map { line in
      let text = mark + String(decoding: line, as: UTF8.self)
      return line.last == 10 ? text : text + "\n\\ No newline at end of file\n"
    }.joined()
  }
}
