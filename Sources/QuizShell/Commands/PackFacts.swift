import QuizCore
import QuizText

/// What can be said of a pack without giving an answer away.
struct PackFacts {
  let pack: Pack

  init(_ pack: Pack) { self.pack = pack }

  /// How many questions there are of each kind, category, difficulty and tag, in a fixed order.
  private var counts: [(what: String, values: [(name: String, count: Int)])] {
    let questions = pack.questions
    let levels = (1...5).map { (level: Int) in
      (name: "\(level)", count: questions.count { $0.difficulty == level })
    }
    let kinds = Kind.allCases.map { kind in
      (name: kind.rawValue, count: questions.count { $0.kind == kind })
    }
    return [
      ("kind", kinds), ("difficulty", levels),
      ("category", PackFacts.tally(questions.compactMap(\.category))),
      ("tag", PackFacts.tally(questions.flatMap(\.tags))),
    ].map { ($0.0, $0.1.filter { $0.count > 0 }) }
  }

  /// Most frequent first, then by name.
  private static func tally(_ names: [String]) -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (name: $0.key, count: $0.value) }
  }

  private var head: [(String, String?)] {
    [
      ("version", pack.version), ("by", PackFacts.joined(pack.authors)),
      ("license", pack.license), ("language", pack.language), ("as of", pack.asOf),
      ("sources", PackFacts.joined(pack.sources.map(\.title))),
      ("questions", "\(pack.questions.count)"), ("identity", pack.identity),
    ]
  }

  private static func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  func put(on sheet: inout Sheet) {
    sheet.line(Styled(pack.title, .bold), Styled("  \(pack.id)", .dim))
    if let summary = pack.summary { sheet.paragraph(summary) }
    sheet.blank()
    for (name, value) in head {
      guard let value else { continue }
      sheet.entry(name, value, column: 10)
    }
    for (what, values) in counts where !values.isEmpty {
      let list = values.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      sheet.entry(what, list, column: 10)
    }
  }

  var json: String {
    var json = JSONWriter()
    json.beginObject()
    json.field("id", pack.id)
    json.field("title", pack.title)
    json.field(ifPresent: "description", pack.summary)
    json.field(ifPresent: "version", pack.version)
    json.field("authors", pack.authors)
    json.field(ifPresent: "license", pack.license)
    json.field(ifPresent: "language", pack.language)
    json.field(ifPresent: "as_of", pack.asOf)
    json.field("identity", pack.identity)
    json.field("questions", pack.questions.count)
    for (what, values) in counts {
      json.key(name: what)
      json.beginObject()
      for value in values {
        json.key(name: value.name)
        json.int(value.count)
      }
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.text
  }
}
