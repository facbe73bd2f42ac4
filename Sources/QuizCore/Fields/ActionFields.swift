extension Action: Fielded {
  public static let fields: [Field<Action>] = [
    Field("deed") { .text($0.deed.name.rawValue) },
    Field("by") { .maybe($0.actor) },
    Field("text") { .maybe($0.deed.text) },
    Field("move") { .maybe($0.deed.move) },
    Field("argument") { .maybe($0.deed.argument) },
    Field("after") { .whole($0.after.rawValue) },
    Field("ruling") { .maybe($0.ruling?.rawValue) },
  ]
}

extension Action.Deed {
  enum Name: String, Decodable {
    case begin, next, clue, buzz, answer, move, timeUp, stop
  }

  var name: Name {
    switch self {
    case .begin: .begin
    case .next: .next
    case .clue: .clue
    case .buzz: .buzz
    case .answer: .answer
    case .move: .move
    case .timeUp: .timeUp
    case .stop: .stop
    }
  }

  fileprivate var text: String? {
    switch self {
    case .answer(_, let text): text
    case .timeUp(_, let typed): typed
    default: nil
    }
  }

  fileprivate var move: String? {
    if case .move(_, let name, _) = self { name } else { nil }
  }

  fileprivate var argument: String? {
    if case .move(_, _, let argument) = self { argument } else { nil }
  }
}
