extension Response: Fielded {
  public static let fields: [Field<Response>] = [
    Field("by") { .text($0.by.rawValue) },
    Field("text") { .text($0.text) },
    Field("after") { .whole($0.after.rawValue) },
    Field("clues") { .whole($0.clues) },
  ]
}

extension Ruling: Fielded {
  public static let fields: [Field<Ruling>] = [
    Field("outcome") { .text($0.outcome.rawValue) },
    Field("percent") { .whole($0.percent) },
    Field("prompt") { .maybe($0.prompt) },
    Field("reason") { .text($0.reason) },
  ]
}

extension Move: Fielded {
  public static let fields: [Field<Move>] = [
    Field("name") { .text($0.name) },
    Field("summary") { .text($0.summary) },
    Field("arguments") { .texts($0.arguments) },
  ]
}
