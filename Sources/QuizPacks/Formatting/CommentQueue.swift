/// The comments of a file, each given out once.
struct CommentQueue {
  let comments: [SourceComment]
  private let lines: LineBreaks
  private var taken: Set<Int> = []
  private var next = 0

  init(_ comments: [SourceComment], lines: LineBreaks) {
    self.comments = comments
    self.lines = lines
  }

  func isAny(in range: Range<Int>) -> Bool {
    let first = index(from: range.lowerBound)
    return first < comments.count && comments[first].offset < range.upperBound
  }

  /// The next comment, where it stands before an offset and fits.
  mutating func take(
    before limit: Int, where fits: (SourceComment) -> Bool = { _ in true }
  ) -> SourceComment? {
    while next < comments.count, taken.contains(next) { next += 1 }
    guard next < comments.count, comments[next].offset < limit, fits(comments[next]) else {
      return nil
    }
    next += 1
    return comments[next - 1]
  }

  /// The comment behind what ends at an offset, on the same line and before a limit.
  mutating func takeBehind(_ offset: Int, before limit: Int = .max) -> SourceComment? {
    let found = index(from: offset)
    guard found < comments.count, !comments[found].ownsLine, !taken.contains(found), found >= next,
      comments[found].offset < min(limit, lines.end(of: offset))
    else { return nil }
    taken.insert(found)
    return comments[found]
  }

  private func index(from offset: Int) -> Int {
    var (low, high) = (0, comments.count)
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
