/// The ways in which a question can be put and answered.
public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
  case text, answerline, choice, several, truth, number, order, match, list, tossup, bonus

  /// What a player calls it.
  public var title: String {
    switch self {
    case .text: "free text"
    case .answerline: "answerline"
    case .choice: "multiple choice"
    case .several: "choose all that apply"
    case .truth: "true or false"
    case .number: "number"
    case .order: "put in order"
    case .match: "pair up"
    case .list: "name several"
    case .tossup: "tossup"
    case .bonus: "bonus"
    }
  }
}
