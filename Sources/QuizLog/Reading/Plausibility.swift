import QuizCore

/// A number that no game can have written.
struct Implausible: Error {
  var what: String
}

/// Whoever tells a log looks things up by its numbers; those that point nowhere are refused when
/// the log is read.
enum Plausibility {
  /// To 31 years, in milliseconds: beyond it arithmetic might leave the range of a number.
  static let times = 0...1_000_000_000_000
  /// Of questions, clues, options and the like.
  private static let counts = 0...1_000_000

  static func check(_ event: Event) throws(Implausible) {
    switch event {
    case .asked(let asked): try check(asked)
    case .revealed(let revealed):
      try count(revealed.clues, "clues")
      try time(revealed.at)
    case .buzzed(let buzzed): try time(buzzed.after)
    case .timed(let timed): try time(timed.limit)
    case .judged(let judged):
      try count(judged.clues, "clues")
      try time(judged.after)
    case .lapsed(let lapsed): try time(lapsed.after)
    case .moved(let moved): try time(moved.after)
    case .hid(let hid): for option in hid.options { try count(option, "options") }
    case .hinted(let hinted): try count(hinted.number, "number")
    case .began(let began): try count(began.questions, "questions")
    case .closed(let closed): try count(closed.number, "number")
    case .turned, .passed, .scored, .noted, .said, .ended: break
    }
  }

  private static func check(_ asked: Event.Asked) throws(Implausible) {
    try count(asked.number, "number")
    try count(asked.index, "index")
    try count(asked.part, "part")
    try count(asked.parts, "parts")
    if let limit = asked.limit { try time(limit) }
    for place in asked.shown.right where !asked.shown.options.indices.contains(place) {
      throw Implausible(what: "\"right\"")
    }
  }

  private static func time(_ time: Milliseconds) throws(Implausible) {
    if !times.contains(time.rawValue) { throw Implausible(what: "a time") }
  }

  private static func count(_ count: Int, _ name: String) throws(Implausible) {
    if !counts.contains(count) { throw Implausible(what: "\"\(name)\"") }
  }
}
