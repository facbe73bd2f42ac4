extension PerfectMatching {
  /// One lane of an edge's slack.
  @inline(__always)
  func slack(_ edge: Int, _ lane: Int) -> Int {
    duals[edge / size * lanes + lane] + duals[edge % size * lanes + lane]
      - 2 * graph.weights[graph.start(edge) + lane]
  }

  func isTight(_ edge: Int) -> Bool {
    for lane in 0..<lanes where slack(edge, lane) != 0 { return false }
    return true
  }

  func isTighter(_ edge: Int, than other: Int) -> Bool {
    for lane in 0..<lanes {
      let (one, two) = (slack(edge, lane), slack(other, lane))
      if one != two { return one < two }
    }
    return false
  }

  /// Notes an outer vertex as the nearest to a node, if it is.
  mutating func consider(_ vertex: Int, for node: Int) {
    let known = nearest[node]
    if known < 0
      || isTighter(
        Int(links[vertex * capacity + node]), than: Int(links[known * capacity + node]))
    {
      nearest[node] = vertex
    }
  }

  /// Looks for the outer vertex nearest to a node among all.
  mutating func findNearest(to node: Int) {
    nearest[node] = -1
    for vertex in 0..<size
    where links[vertex * capacity + node] >= 0 && tops[vertex] != node
      && labels[tops[vertex]] == .outer
    {
      consider(vertex, for: node)
    }
  }

  /// Twice the least change of duals that makes an edge tight or a blossom empty; false where there
  /// is nothing to gain, so that no perfect matching exists.
  mutating func findStep() -> Bool {
    step.removeAll(keepingCapacity: true)
    for node in 0..<capacity where tops[node] == node {
      if nearest[node] >= 0, labels[node] != .inner {
        let edge = Int(links[nearest[node] * capacity + node])
        let times = labels[node] == .free ? 2 : 1
        offer { search, lane in times * search.slack(edge, lane) }
      } else if labels[node] == .inner, node >= size {
        offer { search, lane in search.duals[node * search.lanes + lane] }
      }
    }
    return !step.isEmpty
  }

  @inline(__always)
  private mutating func offer(_ value: (borrowing PerfectMatching, Int) -> Int) {
    var smaller = step.isEmpty
    if smaller { step = [Int](repeating: 0, count: lanes) }
    for lane in 0..<lanes {
      let found = value(self, lane)
      if !smaller, found > step[lane] { return }
      if !smaller, found == step[lane] { continue }
      smaller = true
      step[lane] = found
    }
  }

  /// Outer vertices down, inner ones up by half the step; blossoms the other way by all of it.
  mutating func changeDuals() {
    for vertex in 0..<size {
      switch labels[tops[vertex]] {
      case .outer: for lane in 0..<lanes { duals[vertex * lanes + lane] -= step[lane] / 2 }
      case .inner: for lane in 0..<lanes { duals[vertex * lanes + lane] += step[lane] / 2 }
      case .free: break
      }
    }
    for blossom in size..<capacity where tops[blossom] == blossom {
      switch labels[blossom] {
      case .outer: for lane in 0..<lanes { duals[blossom * lanes + lane] += step[lane] }
      case .inner: for lane in 0..<lanes { duals[blossom * lanes + lane] -= step[lane] }
      case .free: break
      }
    }
  }
}
