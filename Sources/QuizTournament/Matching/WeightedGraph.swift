/// Vertices 0 up to `size`, and edges with weights of several lanes that are compared in order.
///
/// An edge of weight zero is an edge; two vertices that were never connected may not be matched.
struct WeightedGraph {
  let size: Int
  let lanes: Int
  private(set) var weights: [Int]
  private var rows: [Int32]
  private var most: [Int]

  /// A graph without edges.
  init(size: Int, lanes: Int) {
    self.size = size
    self.lanes = lanes
    weights = [Int](repeating: 0, count: lanes)
    most = weights
    rows = [Int32](repeating: -1, count: size * size)
  }

  /// Allows two vertices to be matched, at no weight.
  mutating func connect(_ first: Int, _ second: Int) {
    rows[first * size + second] = 0
    rows[second * size + first] = 0
  }

  /// Allows two vertices to be matched, with a weight of `lanes` numbers.
  mutating func connect(_ first: Int, _ second: Int, weight: [Int]) {
    let row = Int32(weights.count / lanes)
    weights += weight
    rows[first * size + second] = row
    rows[second * size + first] = row
    if most.lexicographicallyPrecedes(weight) { most = weight }
  }

  /// The largest weight, or zero if that is larger.
  var largest: [Int] { most }

  func isConnected(_ first: Int, _ second: Int) -> Bool { rows[first * size + second] >= 0 }

  /// Where in `weights` the weight of an edge begins.
  @inline(__always)
  func start(_ edge: Int) -> Int { Int(rows[edge]) * lanes }
}
