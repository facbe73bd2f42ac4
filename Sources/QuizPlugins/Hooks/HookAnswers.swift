import QuizCore

/// Reads a verdict.
enum RulingAnswer {
  static func ruling(_ answer: LuaValue, rule: String) throws(Fault) -> Ruling? {
    if answer.isNothing { return nil }
    let table = try LuaTable(
      answer, name: "the verdict", known: ["outcome", "percent", "prompt", "reason"])
    return try ruling(table, rule: rule)
  }

  static func ruling(_ table: LuaTable, rule: String) throws(Fault) -> Ruling {
    let word = try table.text("outcome")
    guard let outcome = Outcome(rawValue: word) else {
      let known = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault("\(table.name).outcome is \"\(word)\"; give one of \(known)")
    }
    let percent = try table.optionalWhole("percent") ?? (outcome == .right ? 100 : 0)
    guard (0...100).contains(percent) else {
      throw Fault("\(table.name).percent is \(percent); give a whole number from 0 to 100")
    }
    return Ruling(
      outcome, percent: percent, prompt: try table.optionalText("prompt"),
      reason: try table.optionalText("reason") ?? rule)
  }
}

/// Reads what comes next.
enum NextAnswer {
  static func next(_ answer: LuaValue, packet: Packet) throws(Fault) -> Next? {
    if answer.isNothing { return nil }
    let table = try LuaTable(
      answer, name: "the answer of next", known: ["ask", "wait", "over"])
    if let words = try table.optionalText("wait") { return .wait(words) }
    if let words = try table.optionalText("over") { return .end(words) }
    let place = try table.whole("ask")
    guard (1...max(1, packet.count)).contains(place) else {
      throw Fault("next asks for question \(place), and the packet has \(packet.count)")
    }
    return .ask(place - 1)
  }
}

/// Reads what a verdict earns.
enum PointsAnswer {
  static func award(
    _ answer: LuaValue, _ reason: LuaValue, rule: String
  ) throws(Fault) -> Award? {
    if answer.isNothing { return nil }
    guard let points = answer.points else {
      throw Fault("points answers with \(answer.wording); give \(Names.points), or nothing")
    }
    if reason.isNothing { return Award(points, why: rule) }
    guard let why = reason.text, !why.isEmpty else {
      throw Fault("points gives \(reason.wording) for a reason; give a text behind the points")
    }
    return Award(points, why: why)
  }
}

/// Reads whether a move may be made, and with what behind it.
enum OfferAnswer {
  static func move(_ answer: LuaValue, of declared: Move) throws(Fault) -> Move? {
    if answer.isNothing || answer.truth == false { return nil }
    if answer.truth == true { return declared }
    guard let elements = answer.elements else {
      throw Fault(
        "offered answers with \(answer.wording); give true, false, or a list of what may be said "
          + "behind the move")
    }
    var move = declared
    move.arguments = []
    for element in elements {
      guard let text = element.text ?? element.whole.map(String.init) else {
        throw Fault("offered names \(element.wording) among the arguments; give texts")
      }
      move.arguments.append(text)
    }
    return move
  }
}

/// Reads words, or nothing.
enum WordsAnswer {
  static func words(_ answer: LuaValue, of hook: String) throws(Fault) -> String? {
    if answer.isNothing || answer.truth == false { return nil }
    guard let words = answer.text else {
      throw Fault("\(hook) answers with \(answer.wording); give words that say why, or nothing")
    }
    return words
  }
}
