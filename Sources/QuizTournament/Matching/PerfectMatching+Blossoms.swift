extension PerfectMatching {
  /// Puts the vertices of an outer node in line to be searched from.
  mutating func enqueue(_ node: Int) {
    guard node >= size else { return queue.append(node) }
    for petal in petals[node] { enqueue(petal) }
  }

  mutating func setTop(of node: Int, to top: Int) {
    tops[node] = top
    guard node >= size else { return }
    for petal in petals[node] { setTop(of: petal, to: top) }
  }

  /// Turns a blossom so that the way from its base to a petal is even; gives the petal's place.
  private mutating func turn(_ blossom: Int, to petal: Int) -> Int {
    let place = petals[blossom].firstIndex(of: petal) ?? 0
    guard place % 2 == 1 else { return place }
    petals[blossom][1...].reverse()
    return petals[blossom].count - place
  }

  /// Matches a node by its edge to another, and the petals inside it to suit.
  mutating func setMate(of node: Int, to other: Int) {
    let edge = Int(links[node * capacity + other])
    mates[node] = edge % size
    guard node >= size else { return }
    let petal = Int(homes[node * size + edge / size])
    let place = turn(node, to: petal)
    for index in 0..<place { setMate(of: petals[node][index], to: petals[node][index ^ 1]) }
    setMate(of: petal, to: other)
    petals[node] = Array(petals[node][place...] + petals[node][..<place])
  }

  /// The first node that two paths to their roots share; nil where the roots differ.
  mutating func fork(_ first: Int, _ second: Int) -> Int? {
    mark += 1
    var (here, there) = (first, second)
    while here >= 0 || there >= 0 {
      if here >= 0 {
        if marks[here] == mark { return here }
        marks[here] = mark
        here = grandparent(here)
      }
      swap(&here, &there)
    }
    return nil
  }

  private func grandparent(_ node: Int) -> Int {
    mates[node] < 0 ? -1 : tops[parents[tops[mates[node]]]]
  }

  /// Makes one outer blossom of the odd cycle that an edge between two outer nodes closes.
  mutating func shrink(_ first: Int, _ second: Int, at fork: Int) {
    guard let blossom = (size..<capacity).first(where: { tops[$0] < 0 }) else { return }
    for lane in 0..<lanes { duals[blossom * lanes + lane] = 0 }
    labels[blossom] = .outer
    mates[blossom] = mates[fork]
    parents[blossom] = parents[fork]
    petals[blossom] = [fork] + path(first, to: fork).reversed() + path(second, to: fork)
    setTop(of: blossom, to: blossom)
    joinLinks(of: blossom)
    findNearest(to: blossom)
  }

  /// The nodes below the fork, the given one first; inner ones become outer.
  private mutating func path(_ node: Int, to fork: Int) -> [Int] {
    var nodes: [Int] = []
    var node = node
    while node != fork {
      let inner = tops[mates[node]]
      nodes += [node, inner]
      enqueue(inner)
      node = tops[parents[inner]]
    }
    return nodes
  }

  /// The best edges of a blossom are the best of its petals.
  private mutating func joinLinks(of blossom: Int) {
    for node in 0..<capacity {
      links[blossom * capacity + node] = -1
      links[node * capacity + blossom] = -1
    }
    for vertex in 0..<size { homes[blossom * size + vertex] = -1 }
    for petal in petals[blossom] {
      for node in 0..<capacity where links[petal * capacity + node] >= 0 {
        let known = Int(links[blossom * capacity + node])
        let found = Int(links[petal * capacity + node])
        guard known < 0 || isTighter(found, than: known) else { continue }
        links[blossom * capacity + node] = Int32(found)
        links[node * capacity + blossom] = links[node * capacity + petal]
      }
      for vertex in 0..<size where homes[petal * size + vertex] >= 0 {
        homes[blossom * size + vertex] = Int32(petal)
      }
    }
  }

  mutating func expandEmptyBlossoms() {
    for blossom in size..<capacity
    where tops[blossom] == blossom && labels[blossom] == .inner && isEmpty(blossom) {
      expand(blossom)
    }
  }

  private func isEmpty(_ blossom: Int) -> Bool {
    (0..<lanes).allSatisfy { duals[blossom * lanes + $0] == 0 }
  }

  /// Takes an inner blossom apart: the even way from its entry to its base stays in the tree.
  private mutating func expand(_ blossom: Int) {
    for petal in petals[blossom] { setTop(of: petal, to: petal) }
    let entry = Int(links[blossom * capacity + parents[blossom]]) / size
    let petal = Int(homes[blossom * size + entry])
    let place = turn(blossom, to: petal)
    let cycle = petals[blossom]
    for index in stride(from: 0, to: place, by: 2) {
      let (inner, outer) = (cycle[index], cycle[index + 1])
      parents[inner] = Int(links[outer * capacity + inner]) / size
      labels[inner] = .inner
      labels[outer] = .outer
      nearest[inner] = -1
      findNearest(to: outer)
      enqueue(outer)
    }
    labels[petal] = .inner
    parents[petal] = parents[blossom]
    for other in cycle[(place + 1)...] {
      labels[other] = .free
      findNearest(to: other)
    }
    tops[blossom] = -1
    petals[blossom] = []
  }
}
