extension Event.Began: Fielded {
  public static let fields: [Field<Self>] = [
    Field("contestants") { .records($0.contestants) },
    Field("ruleset") { .text($0.ruleset) },
    Field("seed") { .seed($0.seed) },
    Field("questions") { .whole($0.questions) },
  ]
}

extension Event.Asked: Fielded {
  public static let fields: [Field<Event.Asked>] = [
    Field("number") { .whole($0.number) },
    Field("index") { .whole($0.index) },
    Field("part") { .whole($0.part) },
    Field("parts") { .whole($0.parts) },
    Field("worth") { .points($0.worth) },
    Field("limit") { .maybe($0.limit) },
    Field("shown") { .record($0.shown) },
  ]
}

extension Event.Revealed: Fielded {
  public static let fields: [Field<Self>] = [
    Field("clues") { .whole($0.clues) },
    Field("at") { .whole($0.at.rawValue) },
  ]
}

extension Event.Buzzed: Fielded {
  public static let fields: [Field<Self>] = [
    Field("by") { .text($0.by.rawValue) },
    Field("after") { .whole($0.after.rawValue) },
  ]
}

extension Event.Turned: Fielded {
  public static let fields: [Field<Self>] = [Field("to") { .maybe($0.to) }]
}

extension Event.Timed: Fielded {
  public static let fields: [Field<Self>] = [
    Field("rule") { .text($0.rule) },
    Field("limit") { .whole($0.limit.rawValue) },
  ]
}

extension Event.Judged: Fielded {
  public static let fields: [Field<Self>] = [
    Field("by") { .text($0.by.rawValue) },
    Field("text") { .text($0.text) },
    Field("outcome") { .text($0.outcome.rawValue) },
    Field("percent") { .whole($0.percent) },
    Field("prompt") { .maybe($0.prompt) },
    Field("reason") { .text($0.reason) },
    Field("remark") { .maybe($0.remark) },
    Field("after") { .whole($0.after.rawValue) },
    Field("clues") { .whole($0.clues) },
    Field("isOverruled") { .truth($0.isOverruled) },
  ]
}

extension Event.Passed: Fielded {
  public static let fields: [Field<Self>] = [Field("by") { .text($0.by.rawValue) }]
}

extension Event.Lapsed: Fielded {
  public static let fields: [Field<Self>] = [
    Field("by") { .text($0.by.rawValue) },
    Field("typed") { .text($0.typed) },
    Field("after") { .whole($0.after.rawValue) },
  ]
}
