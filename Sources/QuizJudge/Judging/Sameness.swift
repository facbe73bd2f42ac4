/// Whether two texts are the same to a reader who does not look at case, accents or punctuation.
public enum Sameness {
  /// Folded equality, for the items of a list, the options of a question and lookups by name.
  public static func same(_ a: String, _ b: String) -> Bool {
    a == b || key(a) == key(b)
  }

  /// The folded form itself: two texts are the same exactly when their keys are equal. Words are
  /// run together, so `sea horse` is `seahorse`; neighbouring digits of two words stay apart.
  public static func key(_ text: String) -> String {
    let split = Splitter(Folding.fold(text))
    var letters: [Letter] = []
    letters.reserveCapacity(split.letters.count)
    for range in split.words {
      if let last = letters.last, last.isDigit, split.letters[range.lowerBound].isDigit {
        letters.append(" ")
      }
      letters += split.letters[range]
    }
    return letters.text
  }
}
