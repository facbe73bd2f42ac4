/// The things of the host that a plugin sees, of which it fetches a field when it reads it.
enum View: Int32, CaseIterable {
  case state, table
  /// The question on the table, and what was shown of it.
  case question, shown
  /// What happened, by its name; then its fields.
  case occurrence, event, eventShown
  case action, response, ruled, packet, chance

  /// What messages call it.
  var name: String {
    switch self {
    case .state: "state"
    case .table: "state.table"
    case .question: "question"
    case .shown, .eventShown: "shown"
    case .occurrence, .event: "event"
    case .action: "action"
    case .response: "response"
    case .ruled: "ruled"
    case .packet: "packet"
    case .chance: "chance"
    }
  }
}

/// The functions that can be called on a view.
enum Method: Int32, CaseIterable {
  case note, noteOf, name, score, isDone, isFree, isOut, line
  case question, find, isUsed, firstUnused, categories
  case below, order, pick

  var view: View {
    switch self {
    case .note, .noteOf, .name, .score, .isDone, .isFree, .isOut, .line: .state
    case .question, .find, .isUsed, .firstUnused, .categories: .packet
    case .below, .order, .pick: .chance
    }
  }

  var title: String { "\(self)" }

  /// The methods of each view, by the number of the view.
  static let ofView: [[(name: StaticString, method: Method)]] = View.allCases.map { view in
    names.filter { $0.method.view == view }
  }

  private static let names: [(name: StaticString, method: Method)] = [
    ("note", .note), ("noteOf", .noteOf), ("name", .name), ("score", .score),
    ("isDone", .isDone), ("isFree", .isFree), ("isOut", .isOut), ("line", .line),
    ("question", .question), ("find", .find), ("isUsed", .isUsed),
    ("firstUnused", .firstUnused), ("categories", .categories),
    ("below", .below), ("order", .order), ("pick", .pick),
  ]
}
