/// A list or mapping that is being read.
struct Frame {
  let isMapping: Bool
  let isBlock: Bool
  let start: Place
  var items: [YAMLNode] = []
  var pairs: [YAMLPair] = []
  var pendingKey: YAMLNode?
  private var seen: [String: Int] = [:]

  init(isMapping: Bool, isBlock: Bool, start: Place) {
    self.isMapping = isMapping
    self.isBlock = isBlock
    self.start = start
  }

  /// The finished value.
  func node(end: Int) -> YAMLNode {
    YAMLNode(isMapping ? .mapping(pairs) : .sequence(items), at: start, end: end)
  }

  /// The pair that has this key already; long mappings are looked up by hash.
  mutating func earlier(_ key: String) -> YAMLPair? {
    if pairs.count < 16 { return pairs.first { $0.key.text == key } }
    if seen.count < pairs.count {
      for index in seen.count..<pairs.count { seen[pairs[index].name] = index }
    }
    return seen[key].map { pairs[$0] }
  }
}
