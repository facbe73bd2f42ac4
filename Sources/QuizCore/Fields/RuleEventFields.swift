extension Event.Moved: Fielded {
  public static let fields: [Field<Self>] = [
    Field("by") { .text($0.by.rawValue) },
    Field("move") { .text($0.move) },
    Field("argument") { .text($0.argument) },
    Field("after") { .whole($0.after.rawValue) },
  ]
}

extension Event.Hid: Fielded {
  public static let fields: [Field<Self>] = [
    Field("rule") { .text($0.rule) },
    Field("options") { .wholes($0.options) },
  ]
}

extension Event.Hinted: Fielded {
  public static let fields: [Field<Self>] = [
    Field("by") { .text($0.by.rawValue) },
    Field("number") { .whole($0.number) },
    Field("text") { .text($0.text) },
  ]
}

extension Event.Scored: Fielded {
  public static let fields: [Field<Self>] = [
    Field("by") { .text($0.by.rawValue) },
    Field("points") { .points($0.points) },
    Field("rule") { .text($0.rule) },
    Field("why") { .text($0.why) },
  ]
}

extension Event.Noted: Fielded {
  public static let fields: [Field<Self>] = [
    Field("rule") { .text($0.rule) },
    Field("key") { .text($0.key) },
    Field("by") { .maybe($0.by) },
    Field("value") { .whole($0.value) },
  ]
}

extension Event.Said: Fielded {
  public static let fields: [Field<Self>] = [
    Field("rule") { .text($0.rule) },
    Field("text") { .text($0.text) },
    Field("to") { .maybe($0.to) },
  ]
}

extension Event.Closed: Fielded {
  public static let fields: [Field<Self>] = [Field("number") { .whole($0.number) }]
}

extension Event.Ended: Fielded {
  public static let fields: [Field<Self>] = [
    Field("why") { .text($0.why) },
    Field("rule") { .maybe($0.rule) },
  ]
}
