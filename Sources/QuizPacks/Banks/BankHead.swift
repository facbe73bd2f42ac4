import QuizCore
import QuizText
import QuizYAML

/// What a pack says of itself and for all its questions, kept beside the questions of a bank.
struct BankHead: Sendable {
  let pack: Pack
  let defaults: Defaults

  init(pack: Pack, defaults: Defaults) {
    self.pack = pack
    self.defaults = defaults
  }

  /// Nil where the text is none that `text` writes.
  init?(_ text: String) {
    let findings = Findings(file: "bank")
    guard let root = YAMLReader.read(Array(text.utf8)).root,
      let fields = Fields(root, of: .pack, named: .canon, findings)
    else { return nil }
    pack = HeadReader(fields: fields, findings: findings).pack()
    defaults = fields[.defaults].map { Defaults($0, findings) } ?? Defaults()
    if findings.errors > 0 { return nil }
  }

  /// JSON, which the reader of YAML reads as well.
  var text: String {
    var json = JSONWriter()
    json.beginObject()
    json.field("canon", "1")
    json.field("id", pack.id)
    json.field("title", pack.title)
    json.field(ifPresent: "license", pack.license)
    json.field(ifPresent: "language", pack.language)
    if !pack.authors.isEmpty { json.field("authors", pack.authors) }
    writeSources(to: &json)
    writeDefaults(to: &json)
    json.endObject()
    return json.text
  }

  private func writeSources(to json: inout JSONWriter) {
    if pack.sources.isEmpty { return }
    json.key("sources")
    json.beginObject()
    for source in pack.sources {
      json.key(name: source.key)
      json.beginObject()
      json.field("title", source.title)
      json.field(ifPresent: "author", source.author)
      json.field(ifPresent: "url", source.address)
      json.field(ifPresent: "note", source.note)
      json.endObject()
    }
    json.endObject()
  }

  private func writeDefaults(to json: inout JSONWriter) {
    if defaults.isEmpty { return }
    json.key("defaults")
    json.beginObject()
    json.field(ifPresent: "time", defaults.time.map { "\($0.rawValue)ms" })
    json.field(ifPresent: "difficulty", defaults.difficulty.map { "\($0)" })
    json.field(ifPresent: "category", defaults.category)
    json.field(ifPresent: "worth", defaults.worth.map { "\($0)" })
    json.endObject()
  }
}

extension Defaults {
  var isEmpty: Bool { time == nil && difficulty == nil && category == nil && worth == nil }
}
