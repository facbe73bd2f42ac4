import QuizCore

/// What stands behind `/protest`: `uphold`, `apply`, a player, the number of a question.
struct ProtestWords {
  var isUpheld = false
  var appliesPatch = false
  var number: Int?
  var player: ID<Contestant>?
  /// What named the player or the question.
  private(set) var named: String?

  /// - Parameter speaker: who says it, where the line tells so: the protest is about their answer.
  init(_ words: Substring, speaker: String?, in state: State) throws(CanonError) {
    if let speaker {
      player = try Speaker.named(speaker, in: state)
      named = speaker
    }
    for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
      switch word.lowercased() {
      case "uphold": isUpheld = true
      case "apply": appliesPatch = true
      default: try take(word, in: state)
      }
    }
  }

  private mutating func take(_ word: String, in state: State) throws(CanonError) {
    named = word
    if let number = Int(word) {
      self.number = number
    } else {
      player = try Speaker.named(word.hasPrefix("@") ? String(word.dropFirst()) : word, in: state)
    }
  }
}
