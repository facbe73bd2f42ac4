import QuizJudge

/// What a question would say to a guess outside of any game.
public struct Tried: Sendable {
  public let ruling: Ruling
  /// Whether anything could be made of the guess.
  public let isReadable: Bool
  /// How the judge came to its verdict, in words.
  public let reason: String
}

extension Prepared {
  /// Judges a guess as a game would at the moment the question has been put, before any clue.
  public func tried(_ guess: String) -> Tried {
    var chance = Chance(seed: 1)
    let shown = shown(chance: &chance)
    var ruling = judge.ruling(on: guess, shown: shown, isOpen: false, heard: shown.stem)
    if ruling.outcome == .wrong, let credited = question.credited(guess) {
      ruling = Ruling(.partial, percent: credited, reason: "\(credited) % credit")
    }
    let words = judge.reason(for: guess, heard: shown.stem)?.text ?? ruling.reason
    return Tried(
      ruling: ruling, isReadable: judge.canRead(guess, shown: shown, isOpen: false), reason: words)
  }
}

extension Packet {
  /// All the questions of a pack, in its order, each with the others' answers as rivals, as in a game.
  public static func whole(_ pack: Pack) -> Packet {
    let rivals = pack.questions.count < 1000 ? pack.questions.flatMap(\.form.typed) : []
    return Packet(pack.questions, rivals: rivals)
  }
}

extension Outcome {
  /// What was done with the response, as an author says it.
  public var verdict: String {
    switch self {
    case .right: "accepted"
    case .partial: "partly right"
    case .prompt: "prompted on"
    case .wrong: "rejected"
    case .open: "taken down"
    }
  }
}
