/// One way to complete the word at the cursor.
public struct Completion: Sendable, Hashable {
  /// The whole word, plain; quotes are put round it where it holds spaces.
  public var word: String
  /// What the list says beside the word; may be empty.
  public var description: String
  /// Whether a space goes behind the word once it is the only one left.
  public var spaceFollows: Bool

  /// A completion; by default a space follows it.
  public init(_ word: String, description: String = "", spaceFollows: Bool = true) {
    self.word = word
    self.description = description
    self.spaceFollows = spaceFollows
  }
}
