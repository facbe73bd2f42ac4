/// The sound parts of a file that was read in several sections.
struct Gathered {
  private(set) var problems: [YAMLProblem] = []
  private var pairs: [YAMLPair] = []
  private var names: Set<String> = []
  private var listKey: YAMLNode?
  private var listPlace: Place?
  private var items: [YAMLNode] = []
  private var listIndex = 0
  private let list: String

  init(list: String) { self.list = list }

  var isEmpty: Bool { pairs.isEmpty && listKey == nil }

  /// The mapping at the top, nil where nothing was sound.
  func node(end: Int) -> YAMLNode? {
    var all = pairs
    if let key = listKey {
      let place = listPlace ?? key.place
      let node = YAMLNode(.sequence(items), at: place, end: items.last?.end ?? key.end)
      all.insert(YAMLPair(key: key, value: node), at: listIndex)
    }
    guard let first = all.first else { return nil }
    return YAMLNode(.mapping(all), at: first.key.place, end: end)
  }

  /// Adds what a section holds, without what its recovery gives up. `key` names the list there.
  mutating func take(_ section: Section, _ recovery: Recovery?, key: String) {
    guard let frame = section.frames.first else {
      for pair in section.root?.asMapping ?? [] { add(pair, key) }
      return
    }
    guard frame.isMapping else { return }
    for pair in frame.pairs {
      if pair.key == recovery?.stray?.key { break }
      add(pair, key)
    }
    if recovery?.isInList == true, let pending = frame.pendingKey, pending.text == key {
      beginList(pending, key)
    }
    if section.isInList, section.frames.count > 1, let pending = frame.pendingKey {
      beginList(pending, key)
      listPlace = listPlace ?? section.frames[1].start
      items += section.frames[1].items
    }
    if recovery?.dropsLastItem == true { items = items.dropLast() }
  }

  private mutating func beginList(_ node: YAMLNode, _ key: String) {
    guard key == list && listKey == nil else { return }
    listKey = node
    listIndex = pairs.count
    names.insert(list)
  }

  private mutating func add(_ pair: YAMLPair, _ key: String) {
    if key != list && pair.name == key {
      items += pair.value.asList ?? []
      return
    }
    if names.contains(pair.name) {
      let first = pairs.first { $0.name == pair.name }?.key.place ?? listKey?.place
      let cause = YAMLProblem.Cause.duplicateKey(
        Excerpt.of(pair.name), first: first ?? pair.key.place)
      problems.append(YAMLProblem(cause, at: pair.key.place))
    } else if pair.name == list, let found = pair.value.asList {
      beginList(pair.key, list)
      listPlace = pair.value.place
      items = found
    } else {
      names.insert(pair.name)
      pairs.append(pair)
    }
  }
}
