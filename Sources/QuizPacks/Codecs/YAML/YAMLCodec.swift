import QuizCore
import QuizYAML

/// A pack as its authors write it.
struct YAMLCodec: Codec {
  let name = "yaml"
  let synonyms = ["yml", "canon"]
  let title = "Canon's YAML"
  let endings = ["yaml", "yml"]

  func likeness(of sample: FileSample) -> Resemblance {
    let starts = sample.lines.prefix(200).map { $0.prefix(10) }
    if starts.contains(where: { $0.hasPrefix("canon:") }) { return .certain }
    return starts.contains { $0.hasPrefix("questions:") } ? .fair : .none
  }

  func read(_ source: CodecSource) -> Imported {
    let loaded = PackLoader.load(bytes: source.bytes, file: source.file)
    var imported = Imported(pack: loaded.pack, problems: loaded.problems)
    if let pack = loaded.pack, let root = YAMLReader.read(source.bytes).root {
      imported.places = pack.places(in: root)
    }
    return imported
  }

  func encode(_ pack: Pack) -> Encoded? {
    Encoded(YAMLText.of(pack.tree), kept: Array(pack.questions.indices))
  }
}
