/// Whether two texts are the same to a reader who does not look at case, accents or punctuation.
public enum Sameness {
  /// Folded equality, for the items of a list, the options of a question and lookups by name.
  public static func same(_ a: String, _ b: String) -> Bool {
    a == b || a.lowercased() == b.lowercased()
  }

  /// The folded form itself, as a key: two texts are the same exactly when their keys are equal.
  public static func key(_ text: String) -> String {
    text.lowercased()
  }
}
