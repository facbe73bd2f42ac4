extension Contestant: Fielded {
  public static let fields: [Field<Contestant>] = [
    Field("id") { .text($0.id.rawValue) },
    Field("name") { .text($0.name) },
  ]
}

extension Line: Fielded {
  public static let fields: [Field<Line>] = [
    Field("contestant") { .record($0.contestant) },
    Field("score") { .points($0.score) },
    Field("right") { .whole($0.right) },
    Field("partial") { .whole($0.partial) },
    Field("wrong") { .whole($0.wrong) },
    Field("missed") { .whole($0.missed) },
  ]
}

extension State: Fielded {
  public static let fields: [Field<State>] = [
    Field("phase") { .text($0.phase.rawValue) },
    Field("lines") { .records($0.lines) },
    Field("ruleset") { .text($0.ruleset) },
    Field("seed") { .seed($0.seed) },
    Field("length") { .whole($0.length) },
    Field("number") { .whole($0.number) },
    Field("table") { .record($0.table) },
    Field("clock") { .whole($0.clock.rawValue) },
    Field("opened") { .whole($0.opened.rawValue) },
    Field("notes") { .records($0.notes.all) },
    Field("ending") { .maybe($0.ending) },
  ]
}

extension State.Table: Fielded {
  public static let fields: [Field<State.Table>] = [
    Field("asked") { .maybe($0.asked) },
    Field("clues") { .whole($0.clues) },
    Field("hidden") { .wholes($0.hidden) },
    Field("hints") { .whole($0.hints) },
    Field("turn") { .maybe($0.turn) },
    Field("floor") { .maybe($0.floor) },
    Field("limit") { .maybe($0.limit) },
    Field("responses") { .records($0.responses) },
    Field("done") { .texts($0.done.map(\.rawValue)) },
    Field("prompt") { .maybe($0.prompt) },
    Field("isOpen") { .truth($0.isOpen) },
  ]
}
