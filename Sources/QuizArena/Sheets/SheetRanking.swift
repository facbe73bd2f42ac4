import QuizCore
import QuizText

/// The results of any number of sheets, kept small: 32 bytes and the name for each.
public struct SheetRanking: Sendable {
  /// A sheet as it stands in the ranking.
  public struct Entry: Hashable, Sendable {
    /// From 1; sheets with the same points share one.
    public let rank: Int
    public let isShared: Bool
    public let name: String
    public let line: Int
    public let points: Points
    /// By verdict, in the order of `SheetMark.Verdict.allCases`.
    public let counts: [Int]
  }

  private struct Row {
    var points: Points
    var line: UInt32
    var page: UInt16
    var length: UInt16
    var start: UInt32
    var counts: (UInt16, UInt16, UInt16, UInt16, UInt16)
  }

  private static let pageSize = 1 << 16
  private var rows: [Row] = []
  private var pages: [[UInt8]] = []
  /// By blank: how many sheets have which verdict.
  public private(set) var tallies: [[Int]]

  public init(blanks: Int) {
    tallies = Array(
      repeating: Array(repeating: 0, count: SheetMark.Verdict.allCases.count), count: blanks)
  }

  public var count: Int { rows.count }

  public mutating func add(_ score: SheetScore) {
    let counts = SheetMark.Verdict.allCases.map { UInt16(clamping: score.count($0)) }
    let (page, start, length) = keep(score.name)
    rows.append(
      Row(
        points: score.points, line: UInt32(clamping: score.line), page: page, length: length,
        start: start, counts: (counts[0], counts[1], counts[2], counts[3], counts[4])))
    for (place, mark) in score.marks.enumerated() {
      guard let mark, let at = SheetMark.Verdict.allCases.firstIndex(of: mark.verdict) else {
        continue
      }
      tallies[place][at] += 1
    }
  }

  /// Calls `body` with each sheet from the best on, until it says false; those with the same points
  /// in the order of the file.
  public func walk<Failure: Error>(_ body: (Entry) throws(Failure) -> Bool) throws(Failure) {
    var order = (0..<UInt32(rows.count)).map { $0 }
    order.sort {
      let (first, second) = (rows[Int($0)].points, rows[Int($1)].points)
      return first == second ? $0 < $1 : first > second
    }
    var rank = 1
    for (place, index) in order.enumerated() {
      let row = rows[Int(index)]
      let before = place > 0 ? rows[Int(order[place - 1])].points : nil
      let after = place + 1 < order.count ? rows[Int(order[place + 1])].points : nil
      if before != row.points { rank = place + 1 }
      let isShared = before == row.points || after == row.points
      guard try body(entry(row, rank: rank, isShared: isShared)) else { return }
    }
  }

  /// Lines of sheets that bear a name which an earlier one bears, with the line of that one, in the
  /// order of the file; sheets without a name are left out.
  public func repeats() -> [(line: Int, earlier: Int)] {
    var keys = rows.indices.filter { rows[$0].length > 0 }.map { place in
      UInt64(CRC32(bytes(rows[place])).value) << 32 | UInt64(place)
    }
    keys.sort()
    var found: [(line: Int, earlier: Int)] = []
    var firsts: [Int] = []
    for (at, key) in keys.enumerated() {
      if at == 0 || keys[at - 1] >> 32 != key >> 32 { firsts = [] }
      let place = Int(key & 0xFFFF_FFFF)
      if let first = firsts.first(where: { bytes(rows[$0]) == bytes(rows[place]) }) {
        found.append((Int(rows[place].line), Int(rows[first].line)))
      } else {
        firsts.append(place)
      }
    }
    return found.sorted { $0.line < $1.line }
  }

  private func entry(_ row: Row, rank: Int, isShared: Bool) -> Entry {
    let counts = row.counts
    return Entry(
      rank: rank, isShared: isShared, name: name(row), line: Int(row.line), points: row.points,
      counts: [counts.0, counts.1, counts.2, counts.3, counts.4].map { Int($0) })
  }

  private func name(_ row: Row) -> String {
    row.length > 0 ? String(decoding: bytes(row), as: UTF8.self) : "line \(row.line)"
  }

  private func bytes(_ row: Row) -> ArraySlice<UInt8> {
    let start = Int(row.start)
    return pages[Int(row.page)][start..<(start + Int(row.length))]
  }

  /// Where the name has been put; of one that fills a page, its beginning.
  private mutating func keep(_ name: String) -> (page: UInt16, start: UInt32, length: UInt16) {
    var bytes = Array(name.utf8)
    if bytes.count > Int(UInt16.max) { bytes = Array(String(name.prefix(8000)).utf8.prefix(32000)) }
    if pages.last.map({ $0.count + bytes.count > SheetRanking.pageSize }) ?? true {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(SheetRanking.pageSize)
    }
    let page = pages.count - 1
    let start = pages[page].count
    pages[page] += bytes
    return (UInt16(clamping: page), UInt32(start), UInt16(bytes.count))
  }
}
