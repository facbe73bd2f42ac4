import QuizText
import QuizYAML

/// The pairs of one mapping, found by key; unknown keys have been reported.
struct Fields {
  let place: Place
  private let pairs: [YAMLPair]
  private let keys: [Key?]
  private let present: UInt64

  /// Nil, and reported, where the node is no mapping.
  init?(_ node: YAMLNode, of place: KeyPlace, named key: Key, _ findings: Findings) {
    guard let pairs = node.asMapping else {
      findings.reportShape(node, key, wanted: .mapping)
      return nil
    }
    self.place = node.place
    self.pairs = pairs
    keys = pairs.map { Fields.key($0.key, of: place, findings) }
    present = keys.reduce(0) { $0 | ($1?.bit ?? 0) }
  }

  subscript(key: Key) -> YAMLNode? { pair(key)?.value }

  func pair(_ key: Key) -> YAMLPair? {
    guard has(key), let index = keys.firstIndex(of: key) else { return nil }
    return pairs[index]
  }

  func has(_ key: Key) -> Bool { present & key.bit != 0 }

  /// The key that stands here, nil where it is not known at this place.
  private static func key(_ node: YAMLNode, of place: KeyPlace, _ findings: Findings) -> Key? {
    guard let name = node.text else { return nil }
    if let known = place.named(name) { return known }
    findings.report(.key(fault(name, Key.named(name), place)), at: node.place)
    return nil
  }

  private static func fault(
    _ name: String, _ known: Key?, _ place: KeyPlace
  ) -> PackFault.KeyFault {
    let near = Nearest.name(to: name, among: place.keys.map(\.name)).flatMap(place.named)
    if let meant = place.synonym(of: name) ?? near {
      return .unknown(name, place, nearest: meant)
    }
    guard let known, let home = KeyPlace.allCases.first(where: { $0.keys.contains(known) }) else {
      return .unknown(name, place, nearest: nil)
    }
    return .elsewhere(known, place, belongs: home)
  }
}
