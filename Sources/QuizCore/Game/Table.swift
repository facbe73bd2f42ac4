extension State {
  /// What lies on the table: the question put, and what has been done about it.
  public struct Table: Hashable, Codable, Sendable {
    public internal(set) var asked: Event.Asked?
    /// How many clues have been read.
    public internal(set) var clues = 0
    public internal(set) var hidden: [Int] = []
    public internal(set) var hints = 0
    /// Whose turn it is; nobody's in particular where nil.
    public internal(set) var turn: ID<Contestant>?
    /// Who has the floor and alone may answer: by a buzz, or under a prompt.
    public internal(set) var floor: ID<Contestant>?
    /// The time there is to answer the question, and the prompt.
    public internal(set) var questionLimit: Milliseconds?
    public internal(set) var promptLimit: Milliseconds?
    public internal(set) var responses: [Event.Judged] = []
    public internal(set) var done: [ID<Contestant>] = []
    public internal(set) var prompts = 0
    /// How many things have been done about the question: answers, moves and the like, not what
    /// followed from them.
    public internal(set) var deeds = 0

    /// The time there is to answer, from when the player could act.
    public var limit: Milliseconds? { prompt == nil ? questionLimit : promptLimit }

    /// Whether the options are withheld, so that the answer is to be typed in full.
    public var isOpen: Bool {
      guard let options = asked?.shown.options else { return false }
      return !options.isEmpty && hidden.count == options.count
    }

    /// The prompt that waits for its answer.
    public var prompt: Event.Judged? {
      guard floor != nil, let last = responses.last, !last.isFinal else { return nil }
      return last
    }
  }

  /// A set of places in a packet, of a fixed order, in which a look-up costs the same at any size.
  public struct Places: Hashable, Codable, Sendable {
    private var words: [UInt64] = []

    public func contains(_ place: Int) -> Bool {
      let word = place >> 6
      return word >= 0 && word < words.count && words[word] & (1 << UInt64(place & 63)) != 0
    }

    mutating func insert(_ place: Int) {
      guard place >= 0, place < 1 << 32 else { return }
      while words.count <= place >> 6 { words.append(0) }
      words[place >> 6] |= 1 << UInt64(place & 63)
    }
  }
}
