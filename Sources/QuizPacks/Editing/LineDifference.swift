/// Which lines of two files differ, found by the lines that each of them has once (patience
/// difference): quick however much differs, and never across what both have in common.
struct LineDifference {
  /// Lines of the old file that give way to lines of the new one.
  struct Change: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  private static let depth = 16

  private let old: [Int]
  private let new: [Int]
  private var changes: [Change] = []

  static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    var difference = LineDifference(old: old.map(number), new: new.map(number))
    difference.compare(old.indices, new.indices, depth: depth)
    return difference.changes
  }

  private init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
  }

  private mutating func compare(_ first: Range<Int>, _ second: Range<Int>, depth: Int) {
    var (before, after) = (first, second)
    while let one = before.first, let two = after.first, old[one] == new[two] {
      before = (one + 1)..<before.upperBound
      after = (two + 1)..<after.upperBound
    }
    while let one = before.last, let two = after.last, old[one] == new[two] {
      before = before.lowerBound..<one
      after = after.lowerBound..<two
    }
    if before.isEmpty && after.isEmpty { return }
    let anchors = depth > 0 ? anchors(before, after) : []
    if anchors.isEmpty { return changes.append(Change(old: before, new: after)) }
    var (one, two) = (before.lowerBound, after.lowerBound)
    for anchor in anchors {
      compare(one..<anchor.old, two..<anchor.new, depth: depth - 1)
      (one, two) = (anchor.old + 1, anchor.new + 1)
    }
    compare(one..<before.upperBound, two..<after.upperBound, depth: depth - 1)
  }

  /// The longest run, rising in both, of lines that stand once in each.
  private func anchors(_ before: Range<Int>, _ after: Range<Int>) -> [(old: Int, new: Int)] {
    let inOld = LineDifference.single(before, of: old)
    let inNew = LineDifference.single(after, of: new)
    let pairs = before.compactMap { place -> (old: Int, new: Int)? in
      guard inOld[old[place]] == place, let other = inNew[old[place]] else { return nil }
      return (place, other)
    }
    return RisingRun.longest(pairs.map(\.new)).map { pairs[$0] }
  }

  /// The place of each line that stands once.
  private static func single(_ range: Range<Int>, of lines: [Int]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var twice: Set<Int> = []
    for place in range where places.updateValue(place, forKey: lines[place]) != nil {
      twice.insert(lines[place])
    }
    for line in twice { places[line] = nil }
    return places
  }
}
