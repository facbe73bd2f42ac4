import QuizCore
import QuizYAML

/// A pack as JSON, with the keys that it has in YAML.
struct JSONCodec: Codec {
  let name = "json"
  let title = "Canon's JSON"
  let endings = ["json"]

  func likeness(of sample: FileSample) -> Resemblance {
    guard sample.begins(with: "{") else { return .none }
    return sample.holds("\"canon\"") ? .certain : sample.holds("\"questions\"") ? .faint : .none
  }

  func read(_ source: CodecSource) -> Imported {
    let findings = Findings(file: source.file)
    guard let text = SourceText(source.bytes, findings) else {
      return Imported(problems: findings.sorted())
    }
    guard let root = JSONReader.read(text, findings) else {
      return Imported(problems: findings.sorted())
    }
    var reader = PackReader(findings, broken: text.broken)
    let pack = reader.pack(root)
    return Imported(pack: pack, places: pack?.places(in: root) ?? [], problems: findings.sorted())
  }

  func encode(_ pack: Pack) -> Encoded? {
    Encoded(JSONText.of(pack.tree), kept: Array(pack.questions.indices))
  }
}

extension Pack {
  /// Where its questions begin in the tree that they were read from.
  func places(in root: YAMLNode) -> [Place] {
    var places: [Place] = []
    var items = (root[Key.questions.name]?.asList ?? [])[...]
    for question in questions {
      let node = items.first { node in
        if let id = node[Key.id.name]?.text { return id == question.id.rawValue }
        return node[Key.ask.name]?.text == question.stem
      }
      if let node { items = items.drop { $0.place != node.place }.dropFirst() }
      places.append(node?.place ?? root.place)
    }
    return places
  }
}
