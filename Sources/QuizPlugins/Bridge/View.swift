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
    case .table: "state.table"
    case .eventShown: "shown"
    case .occurrence: "event"
    default: "\(self)"
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

  /// The method of a view that is called so; nil where there is none.
  static func named(_ key: UnsafeRawBufferPointer, of view: View) -> Method? {
    switch view {
    case .state: ofState(key)
    case .packet: ofPacket(key)
    case .chance: ofChance(key)
    default: nil
    }
  }

  private static func ofState(_ key: UnsafeRawBufferPointer) -> Method? {
    if key == "note" { return .note }
    if key == "noteOf" { return .noteOf }
    if key == "name" { return .name }
    if key == "score" { return .score }
    if key == "isDone" { return .isDone }
    if key == "isFree" { return .isFree }
    if key == "isOut" { return .isOut }
    return key == "line" ? .line : nil
  }

  private static func ofPacket(_ key: UnsafeRawBufferPointer) -> Method? {
    if key == "question" { return .question }
    if key == "find" { return .find }
    if key == "isUsed" { return .isUsed }
    if key == "firstUnused" { return .firstUnused }
    return key == "categories" ? .categories : nil
  }

  private static func ofChance(_ key: UnsafeRawBufferPointer) -> Method? {
    if key == "below" { return .below }
    if key == "order" { return .order }
    return key == "pick" ? .pick : nil
  }
}
