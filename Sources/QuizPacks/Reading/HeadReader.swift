import QuizCore
import QuizYAML

/// Reads what a pack says of itself.
struct HeadReader {
  let fields: Fields
  let findings: Findings

  /// False, and reported, where the file is of a format that is not known here.
  func checkFormat() -> Bool {
    guard let node = fields[.canon] else {
      findings.report(.head(.noFormat), at: fields.place)
      return true
    }
    guard let version = findings.text(node, .canon), version != "1" else { return true }
    findings.report(.head(.unknownFormat(version)), at: node.place)
    return false
  }

  /// A pack without its questions; what is missing is reported and goes by the file's words.
  func pack() -> Pack {
    let id = required(.id).flatMap(findings.id) ?? findings.fileName
    let title = required(.title).flatMap { findings.text($0, .title) } ?? id
    var pack = Pack(id: id, title: title)
    pack.version = text(.version)
    pack.authors = fields[.authors].map { findings.texts($0, .authors) } ?? []
    pack.license = text(.license)
    pack.language = text(.language)
    pack.summary = text(.description)
    pack.asOf = text(.asOf)
    pack.sources = fields[.sources].map(sources) ?? []
    pack.allow = fields[.allow].map { findings.texts($0, .allow) } ?? []
    return pack
  }

  private func required(_ key: Key) -> YAMLNode? {
    if let node = fields[key] { return node }
    findings.report(.key(.missing(key, .pack)), at: fields.place)
    return nil
  }

  private func text(_ key: Key) -> String? { fields[key].flatMap { findings.text($0, key) } }

  private func sources(_ node: YAMLNode) -> [Pack.Source] {
    (findings.pairs(node, .sources) ?? []).compactMap { source($0.name, $0.value) }
  }

  private func source(_ key: String, _ node: YAMLNode) -> Pack.Source? {
    guard let fields = Fields(node, of: .source, named: .sources, findings) else { return nil }
    if !fields.has(.title) { findings.report(.key(.missing(.title, .source)), at: fields.place) }
    func text(_ key: Key) -> String? { fields[key].flatMap { findings.text($0, key) } }
    var source = Pack.Source(key: key, title: text(.title) ?? key)
    source.author = text(.author)
    source.address = text(.url)
    source.note = text(.note)
    return source
  }
}
