/// The difference of two texts as `diff -u` and `patch` know it.
public enum UnifiedDiff {
  /// Lines of a hunk around what changed.
  static let context = 3

  /// Lines with their ends; empty where the texts are the same.
  ///
  /// - Parameter name: the file's name, for both sides.
  public static func between(_ old: [UInt8], _ new: [UInt8], name: String) -> String {
    let (before, after) = (lines(old), lines(new))
    let changes = LineDifference.changes(before, after)
    if changes.isEmpty { return "" }
    var hunks: [[LineDifference.Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return "--- \(name)\n+++ \(name)\n" + hunks.map { hunk($0, before, after) }.joined()
  }

  private static func hunk(
    _ changes: [LineDifference.Change], _ before: [ArraySlice<UInt8>],
    _ after: [ArraySlice<UInt8>]
  ) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let start = max(0, first.old.lowerBound - context)
    let end = min(before.count, last.old.upperBound + context)
    let lead = first.old.lowerBound - start
    let tail = end - last.old.upperBound
    let new = (first.new.lowerBound - lead)..<(last.new.upperBound + tail)
    var text = "@@ -\(place(start..<end)) +\(place(new)) @@\n"
    var at = start
    for change in changes {
      text += marked(" ", before[at..<change.old.lowerBound])
      text += marked("-", before[change.old]) + marked("+", after[change.new])
      at = change.old.upperBound
    }
    return text + marked(" ", before[at..<end])
  }

  private static func place(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
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
