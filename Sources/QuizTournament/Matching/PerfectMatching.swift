/// Finds a perfect matching of the largest weight in a general graph.
///
/// Edmonds' method with blossoms (1965), primal and dual, O(n³): a forest of alternating paths
/// grows from the unmatched vertices along tight edges; where nothing is tight, the duals change.
/// The slack of an edge is the sum of its two duals less twice its weight. All duals start equal,
/// so a halved slack stays whole. Weights are vectors, compared in order, as in any ordered group.
struct PerfectMatching {
  enum Label: UInt8 { case free, outer, inner }

  let graph: WeightedGraph
  let size: Int
  let capacity: Int
  let lanes: Int
  /// Of vertices and blossoms, `lanes` numbers each.
  var duals: [Int]
  /// The edge of least slack between two nodes, `u * size + v`; -1 where there is none.
  var links: [Int32]
  /// The petal of a blossom that holds a vertex, `blossom * size + vertex`; -1 where none does.
  var homes: [Int32]
  /// The cycle of nodes that makes a blossom, its base first.
  var petals: [[Int]]
  /// The outermost blossom around a node, itself where it is outermost; -1 where it is not in use.
  var tops: [Int]
  /// The vertex at the far end of a node's matched edge, or -1.
  var mates: [Int]
  /// The vertex from which a node was reached, or -1.
  var parents: [Int]
  var labels: [Label]
  /// The outer vertex whose edge to a node has the least slack, or -1.
  var nearest: [Int]
  var marks: [Int]
  var mark = 0
  var queue: [Int] = []
  var step: [Int] = []

  /// The partner of each vertex; nil where no matching covers all of them.
  static func best(in graph: WeightedGraph) -> [Int]? {
    guard graph.size % 2 == 0 else { return nil }
    var search = PerfectMatching(graph)
    for _ in 0..<(graph.size / 2) {
      guard search.augmentOnce() else { return nil }
    }
    return Array(search.mates.prefix(graph.size))
  }

  private init(_ graph: WeightedGraph) {
    self.graph = graph
    size = graph.size
    lanes = graph.lanes
    capacity = size + size / 2 + 1
    duals = []
    for _ in 0..<size { duals += graph.largest }
    duals += [Int](repeating: 0, count: (capacity - size) * lanes)
    links = [Int32](repeating: -1, count: capacity * capacity)
    homes = [Int32](repeating: -1, count: capacity * size)
    petals = Array(repeating: [], count: capacity)
    tops = (0..<capacity).map { $0 < graph.size ? $0 : -1 }
    mates = Array(repeating: -1, count: capacity)
    parents = mates
    nearest = mates
    labels = Array(repeating: .free, count: capacity)
    marks = Array(repeating: 0, count: capacity)
    for u in 0..<size {
      homes[u * size + u] = Int32(u)
      for v in 0..<size where graph.isConnected(u, v) {
        links[u * capacity + v] = Int32(u * size + v)
      }
    }
  }

  /// One search from all unmatched nodes; false where none can be matched any more.
  private mutating func augmentOnce() -> Bool {
    queue.removeAll(keepingCapacity: true)
    for node in 0..<capacity {
      labels[node] = .free
      nearest[node] = -1
    }
    for node in 0..<capacity where tops[node] == node && mates[node] < 0 {
      parents[node] = -1
      labels[node] = .outer
      enqueue(node)
    }
    guard !queue.isEmpty else { return false }
    while true {
      if grow() { return true }
      guard findStep() else { return false }
      changeDuals()
      queue.removeAll(keepingCapacity: true)
      if takeTightEdges() { return true }
      expandEmptyBlossoms()
    }
  }

  /// Walks along tight edges from the queue; true once a path was augmented.
  private mutating func grow() -> Bool {
    var head = 0
    while head < queue.count {
      let u = queue[head]
      head += 1
      guard labels[tops[u]] != .inner else { continue }
      for v in 0..<size where tops[u] != tops[v] && links[u * capacity + v] >= 0 {
        if !isTight(u * size + v) {
          consider(u, for: tops[v])
        } else if meet(u * size + v) {
          return true
        }
      }
    }
    return false
  }

  private mutating func takeTightEdges() -> Bool {
    for node in 0..<capacity where tops[node] == node && nearest[node] >= 0 {
      guard tops[nearest[node]] != node else { continue }
      let edge = Int(links[nearest[node] * capacity + node])
      if isTight(edge), meet(edge) { return true }
    }
    return false
  }

  /// What a tight edge from an outer node brings: a longer tree, a blossom, or (true) a path.
  private mutating func meet(_ edge: Int) -> Bool {
    let (u, v) = (edge / size, edge % size)
    let (near, far) = (tops[u], tops[v])
    switch labels[far] {
    case .free:
      parents[far] = u
      labels[far] = .inner
      let next = tops[mates[far]]
      nearest[far] = -1
      nearest[next] = -1
      labels[next] = .outer
      enqueue(next)
    case .outer:
      guard let fork = fork(near, far) else {
        augment(near, far)
        augment(far, near)
        return true
      }
      shrink(near, far, at: fork)
    case .inner: break
    }
    return false
  }

  /// Matches along the path from a node to the root of its tree.
  private mutating func augment(_ node: Int, _ partner: Int) {
    var (node, partner) = (node, partner)
    while true {
      let next = mates[node] < 0 ? -1 : tops[mates[node]]
      setMate(of: node, to: partner)
      guard next >= 0 else { return }
      let above = tops[parents[next]]
      setMate(of: next, to: above)
      (node, partner) = (above, next)
    }
  }
}
