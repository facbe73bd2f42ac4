import QuizYAML

/// Where the texts of a question, or of a pack's head, stand in the file they were read from.
///
/// A pack in our own format gives its tree; a codec of another format lists the places that it
/// knows, and what it does not list is told at the place of the whole.
public struct TextPlaces: Sendable {
  /// Where the whole begins.
  let whole: Place
  /// The tree; nil where the file is in another format.
  let node: YAMLNode?
  private let listed: [Spot: Place]
  private let listedParts: [TextPlaces]

  init(_ node: YAMLNode) {
    whole = node.place
    self.node = node
    (listed, listedParts) = ([:], [])
  }

  /// For codecs: a question at a place, with the places of those of its texts that are known, and
  /// those of its parts where it is a bonus.
  init(at whole: Place, _ listed: [Spot: Place] = [:], parts: [TextPlaces] = []) {
    self.whole = whole
    node = nil
    (self.listed, listedParts) = (listed, parts)
  }

  subscript(spot: Spot) -> Place {
    if node != nil { return node(of: spot)?.place ?? whole }
    return listed[spot] ?? spot.key.flatMap { listed[.key($0)] } ?? whole
  }

  /// The places of a part of a bonus, from 0.
  func part(_ index: Int) -> TextPlaces {
    if let nodes = node?["parts"]?.asList {
      return nodes.indices.contains(index) ? TextPlaces(nodes[index]) : self
    }
    return listedParts.indices.contains(index) ? listedParts[index] : self
  }

  /// The value in the tree; nil in other formats and where there is none.
  func node(of spot: Spot) -> YAMLNode? {
    guard let node else { return nil }
    guard let key = spot.key else { return node }
    guard let value = node[key.name] else { return nil }
    switch spot {
    case .whole, .key: return value
    case .item(_, let index): return item(value, index)
    case .left(_, let index): return pair(value, index)?.key
    case .right(_, let index): return pair(value, index)?.value
    case .example(let key, let index): return value[key.name].flatMap { item($0, index) }
    case .promptAsk(let index):
      return value.listOrSelf.dropFirst(index).first.flatMap { $0["ask"] ?? $0 }
    case .itemAccept(let index, let alias):
      return item(value, index).flatMap { $0["accept"] }.flatMap { item($0, alias) }
    }
  }

  /// An item of a list, the text that stands for it where the item is a mapping of its own kept.
  private func item(_ node: YAMLNode, _ index: Int) -> YAMLNode? {
    node.listOrSelf.dropFirst(index).first
  }

  private func pair(_ node: YAMLNode, _ index: Int) -> YAMLPair? {
    node.asMapping?.dropFirst(index).first
  }
}
