import QuizText
import QuizYAML

/// The pairs of one mapping, found by key; unknown keys and missing ones have been reported.
struct EventFields {
  let kind: EventPlace
  let place: Place
  let findings: EventFindings
  private let pairs: [YAMLPair]

  /// Nil, and reported, where the node is no mapping; `key` is what stands before it.
  init?(
    _ node: YAMLNode, of kind: EventPlace, key: EventKey, in home: EventPlace,
    _ findings: EventFindings
  ) {
    guard let pairs = node.asMapping else {
      let fault: EventFault.KeyFault =
        node.isEmpty ? .blank(key, home) : .wrongShape(key, home, found: node.kindName)
      findings.report(.key(fault), at: node.place)
      return nil
    }
    self.init(pairs, of: kind, at: node.place, findings)
  }

  init(_ pairs: [YAMLPair], of kind: EventPlace, at place: Place, _ findings: EventFindings) {
    self.kind = kind
    self.place = place
    self.findings = findings
    self.pairs = pairs
    for pair in pairs where kind.field(named: pair.name) == nil {
      findings.report(.key(EventFields.fault(pair.name, kind)), at: pair.key.place)
    }
    for field in kind.fields where field.isRequired && !has(field.key) {
      findings.report(.key(.missing(field.key, kind)), at: place)
    }
  }

  subscript(key: EventKey) -> YAMLNode? { pair(key)?.value }

  func pair(_ key: EventKey) -> YAMLPair? { pairs.first { $0.name == key.name } }

  func has(_ key: EventKey) -> Bool { pair(key) != nil }

  /// Those of some keys that are there, in the order of the file.
  func present(_ keys: [EventKey]) -> [EventKey] {
    pairs.compactMap { pair in keys.first { $0.name == pair.name } }
  }

  func report(_ fault: EventFault, at key: EventKey) {
    findings.report(fault, at: pair(key)?.key.place ?? place)
  }

  private static func fault(_ name: String, _ place: EventPlace) -> EventFault.KeyFault {
    let near = Nearest.name(to: name, among: place.fields.map(\.key.name))
    if let meant = place.synonym(of: name) ?? near.flatMap(EventKey.init(rawValue:)) {
      return .unknown(name, place, nearest: meant)
    }
    guard let known = EventKey(rawValue: name),
      let home = EventPlace.allCases.first(where: { $0.field(known) != nil })
    else { return .unknown(name, place, nearest: nil) }
    return .elsewhere(known, place, belongs: home)
  }
}
