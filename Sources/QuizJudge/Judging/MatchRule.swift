/// The rule that decided a verdict; the same guess always meets the same rule.
public enum MatchRule: String, Sendable, Hashable, Codable, CaseIterable {
  /// The guess is an accepted answer, letter for letter.
  case exact
  /// The same but for case, spaces, punctuation, quotes, accents or letters that do not decompose.
  case folded
  /// The same words in another form: article, title, plural, spelling, order, number word.
  case wordForm
  /// All the required words are there, and no word that the answer does not permit.
  case requiredPart
  /// The initials of the answer.
  case initials
  /// Some words of the answer, where the answerline speaks of partial answers or of "either".
  case partial
  /// Within the typos that the length of the answer forgives.
  case typo
  /// The same number, or one within the tolerance.
  case number
  /// A form that the answer refuses by name.
  case rejectForm
  /// No further from another known answer than from this one.
  case nearerRival
  /// One letter away, but a word of its own.
  case otherWord
  /// A different number.
  case wrongNumber
  /// The same number in a unit of another kind.
  case wrongUnit
  /// The answer is denied: "not Paris".
  case negated
  /// The answer is there among words that it does not permit: several answers, or a hedge.
  case extraWords
  /// Some words of the answer are missing.
  case missingWords
  /// The form counted only before the question mentioned it.
  case afterMention
  /// Nothing was said.
  case empty
  /// Nothing the answer allows.
  case noMatch
}
