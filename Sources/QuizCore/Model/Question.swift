import QuizJudge

/// One question of a pack, in the form in which its author wrote it.
public struct Question: Hashable, Sendable {
  public var id: ID<Question>
  public var stem: String
  public var form: AnswerForm
  /// From hard to easy; a question that has them is a tossup.
  public var clues: [String] = []
  public var explanation: String?
  public var citation: Citation?
  public var tags: [String] = []
  public var category: String?
  /// From 1, easy, to 5.
  public var difficulty: Int?
  public var hints: [String] = []
  public var time: Milliseconds?
  public var worth: Points?
  /// The day at which the answer was true, as written.
  public var asOf: String?
  /// What to say to a particular answer.
  public var feedback: [Remark] = []
  /// What a particular answer earns, in percent.
  public var credit: [Credit] = []
  /// A file beside the pack, or an address.
  public var media: String?
  public var examples = Examples()
  /// Codes of the checks that the author waives.
  public var allow: [String] = []

  public init(id: ID<Question>, stem: String, form: AnswerForm) {
    self.id = id
    self.stem = stem
    self.form = form
  }

  public var kind: Kind { clues.isEmpty ? form.kind : .tossup }

  /// Where a fact can be looked up: a key of the pack's sources, and a place in that source.
  public struct Citation: Hashable, Sendable {
    public var source: String
    public var place: String?

    public init(source: String, place: String? = nil) {
      self.source = source
      self.place = place
    }
  }

  /// What to say to a player who gives a particular answer.
  public struct Remark: Hashable, Sendable {
    public var answer: String
    public var words: String

    public init(answer: String, words: String) {
      self.answer = answer
      self.words = words
    }
  }

  /// What a particular answer earns, in percent of the worth.
  public struct Credit: Hashable, Sendable {
    public var answer: String
    public var percent: Int

    public init(answer: String, percent: Int) {
      self.answer = answer
      self.percent = percent
    }
  }

  /// Guesses that the author promises are judged so: the pack's own tests.
  public struct Examples: Hashable, Sendable {
    public var accept: [String] = []
    public var prompt: [String] = []
    public var reject: [String] = []
    public init() {}
  }
}
