import QuizYAML

/// Something that could not be carried from one format to another.
public struct Loss: Hashable, Sendable {
  /// The question's place in the pack, from 0; nil for the head of the pack.
  public var question: Int?
  /// The question's id; empty where it has none in the pack.
  public var id: String
  /// Where it stands in the file that was read; nil where there was none.
  public var place: Place?
  /// The key that is lost, such as `hints` or `parts[2].explain`; empty for a whole question. In a
  /// file of another format, what it is called there.
  public var key: String
  /// What is lost. Nil where nothing is, but reading the result again finds more than there was.
  public var value: PackValue?
  /// Why, for people.
  public var why: String

  public init(
    question: Int?, id: String = "", place: Place? = nil, key: String, value: PackValue?,
    why: String
  ) {
    self.question = question
    self.id = id
    self.place = place
    self.key = key
    self.value = value
    self.why = why
  }
}
