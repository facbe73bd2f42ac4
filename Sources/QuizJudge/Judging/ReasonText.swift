/// The one place where verdicts are put into words for players.
struct ReasonText {
  let judgement: Judgement
  let guess: String
  let answer: String

  /// One sentence.
  var text: String {
    switch judgement.verdict {
    case .accept: accepted
    case .prompt: prompted
    case .reject: rejected
    }
  }

  private var accepted: String {
    switch judgement.rule {
    case .exact: "\"\(answer)\" is the answer, letter for letter."
    case .folded: "\"\(answer)\" is the answer; case, accents and punctuation do not matter."
    case .wordForm: "\"\(guess)\" says \"\(answer)\" in another form of its words."
    case .initials: "\"\(guess)\" are the initials of \"\(answer)\"."
    case .partial: "a part of \"\(answer)\" is enough here."
    case .typo: "\"\(guess)\" is taken for \"\(answer)\" with a typo."
    case .number: "\"\(guess)\" is the number \(answer), or within what it allows."
    default: "\"\(guess)\" has all that \"\(answer)\" requires."
    }
  }

  private var prompted: String {
    let ask = judgement.prompt.map { ": \($0)" } ?? ": be more specific."
    return "\"\(guess)\" is not wrong, but not yet the answer\(ask)"
  }

  private var rejected: String {
    switch judgement.rule {
    case .empty: "nothing was said."
    case .rejectForm: "\"\(answer)\" is named as a wrong answer to this question."
    case .nearerRival: "\"\(guess)\" is as near to another known answer as to \"\(answer)\"."
    case .otherWord: "\"\(guess)\" is a word of its own, not \"\(answer)\" with a typo."
    case .wrongNumber: "\"\(guess)\" is another number than \(answer)."
    case .wrongUnit: "\"\(guess)\" is measured in another kind of unit than \(answer)."
    case .negated: "\"\(guess)\" denies the answer \"\(answer)\"."
    case .extraWords: "\"\(guess)\" says more than \"\(answer)\": only one answer counts."
    case .missingWords: "\"\(guess)\" leaves out a part of \"\(answer)\" that is required."
    case .afterMention: "\"\(answer)\" counted only before the question mentioned it."
    default: "\"\(guess)\" is not near \"\(answer)\" or any other accepted answer."
    }
  }
}
