/// How a list of criteria, most important first, becomes the weight of an edge.
///
/// Each criterion is a place with a bound on the size of its sum over a whole matching. Places are
/// packed as digits into lanes of machine integers; lanes are never carried into each other. Sums
/// are compared lane by lane, which is then the same as place by place.
struct WeightLayout {
  private(set) var lanes = 0
  private var places: [(lane: Int, unit: Int)] = []

  /// Leaves room in 64 bits for sums over paths of thousands of edges.
  private static let laneLimit = 1 << 42

  /// One bound, at least 0, for each place.
  init(bounds: [Int]) {
    var groups: [[Int]] = []
    var size = WeightLayout.laneLimit
    for bound in bounds {
      let base = 2 * max(bound, 1) + 1
      if size > WeightLayout.laneLimit / base {
        groups.append([])
        size = 1
      }
      size *= base
      groups[groups.count - 1].append(base)
    }
    lanes = max(groups.count, 1)
    for (lane, bases) in groups.enumerated() {
      places += WeightLayout.units(bases).map { (lane, $0) }
    }
  }

  /// What a digit counts, the last in a lane 1.
  private static func units(_ bases: [Int]) -> [Int] {
    var unit = 1
    var units: [Int] = []
    for base in bases.reversed() {
      units.append(unit)
      unit *= base
    }
    return units.reversed()
  }

  /// A weight of nothing in every place.
  var zero: [Int] { [Int](repeating: 0, count: lanes) }

  /// Adds to a place, counted from 0, of a weight of this layout.
  func add(_ value: Int, at place: Int, to weight: inout [Int]) {
    let (lane, unit) = places[place]
    weight[lane] += value * unit
  }
}
