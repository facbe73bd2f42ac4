import QuizCore

/// What a line after the first says.
enum LogRow: Decodable {
  case action(number: Int, Action, [Event], void: String?)
  case scoreboard([Line])

  private enum Key: String, CodingKey {
    case n, events, scoreboard, void
    case action = "do"
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    if let lines = try box.decodeIfPresent([Line].self, forKey: .scoreboard) {
      self = .scoreboard(lines)
      return
    }
    self = .action(
      number: try box.decode(Int.self, forKey: .n),
      try box.decode(Action.self, forKey: .action),
      try box.decode([Event].self, forKey: .events),
      void: try box.decodeIfPresent(String.self, forKey: .void))
  }
}

/// What every version of the format begins with.
struct LogVersion: Decodable {
  var canonlog: Int
}
