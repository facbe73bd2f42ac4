/// The matches of an elimination format and where their seats come from, in an order in which each
/// match comes behind those it waits for.
struct Bracket {
  enum Source {
    /// Place in the order of seeds, from 0.
    case seed(Int)
    case winner(Int)
    case loser(Int)
  }

  struct Node {
    var label: String
    var one: Source
    var two: Source
    /// Matches of one stage are played together, those of the next after them.
    var stage: Int
    /// Who loses here and plays no further is ranked by this, the higher the better.
    var depth: Int
    /// Played only if this earlier match was lost by its seat one: the return match of a final.
    var onlyIfUpset: Int?
  }

  private(set) var nodes: [Node] = []

  mutating func add(
    _ label: String, _ one: Source, _ two: Source, stage: Int, depth: Int,
    onlyIfUpset: Int? = nil
  ) -> Int {
    nodes.append(
      Node(
        label: label, one: one, two: two, stage: stage, depth: depth, onlyIfUpset: onlyIfUpset))
    return nodes.count - 1
  }

  /// Neighbours play each other; gives the matches.
  mutating func pair(_ sources: [Source], _ label: String, stage: Int, depth: Int) -> [Int] {
    stride(from: 0, to: sources.count - 1, by: 2).map { line in
      add("\(label)-\(line / 2 + 1)", sources[line], sources[line + 1], stage: stage, depth: depth)
    }
  }

  /// The least power of two that holds all.
  static func size(_ count: Int) -> Int {
    var size = 2
    while size < count { size *= 2 }
    return size
  }

  /// Seeds from 0 in the order of the lines of a bracket: the best two meet only in the final, the
  /// best four only in the semi-finals.
  static func lines(_ size: Int) -> [Int] {
    var lines = [0]
    while lines.count < size {
      let last = 2 * lines.count - 1
      lines = lines.flatMap { [$0, last - $0] }
    }
    return lines
  }
}
