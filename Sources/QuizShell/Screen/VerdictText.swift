import QuizCore
import QuizText

/// A verdict in one line: a mark, who, what was typed, and what it came to.
struct VerdictText {
  let pieces: [Styled]
  /// What is asked of a player whose answer was not specific enough.
  let prompt: String?

  /// - Parameter name: who answered; nil where only one plays.
  init(_ judged: Event.Judged, name: String?) {
    let (mark, style, word) = VerdictText.look(judged.outcome)
    let who = name.map { "\($0): " } ?? ""
    let typed = judged.text.isEmpty ? "no answer" : "“\(judged.text)”"
    var words = "\(who)\(typed) \(word)"
    if let reason = VerdictText.reason(judged) { words += ": \(reason)" }
    if judged.isOverruled { words += " (after a protest)" }
    pieces = [Styled(mark + " ", style), Styled(words)]
    prompt = judged.outcome == .prompt ? judged.prompt ?? "Be more specific." : nil
  }

  private static func look(_ outcome: Outcome) -> (String, Style, String) {
    switch outcome {
    case .right: ("✓", Style(.green, bold: true), "is right")
    case .partial: ("◐", Style(.yellow, bold: true), "is partly right")
    case .prompt: ("?", Style(.yellow, bold: true), "is not specific enough")
    case .wrong: ("✗", Style(.red, bold: true), "is wrong")
    case .open: ("…", .dim, "is taken down")
    }
  }

  /// The judge's reason where it tells a player something that the verdict does not.
  private static func reason(_ judged: Event.Judged) -> String? {
    switch judged.reason {
    case "typo": "spelling forgiven"
    case "nearerRival": "it is nearer to another answer"
    case "otherWord": "it is a word of its own"
    case "extraWords": "it says too much"
    case "missingWords": "something is missing"
    case "afterMention": "the question had said so by then"
    case "rejectForm": "it is ruled out by name"
    case "wrongUnit": "it is in another unit"
    default: judged.outcome != .right && judged.reason.contains(" ") ? judged.reason : nil
    }
  }
}
