/// What a new pack holds: a question of each kind on the keys of packs themselves, so that an author
/// learns them by playing it.
public struct PackTemplate: Sendable {
  public var id: String
  public var title: String
  public var author: String?
  public var license: String?
  public var language: String?
  /// Where editors find the schema, as seen from the pack; nil for no such line.
  public var schema: String?

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// The whole file, in the layout that `canon pack format` gives.
  public var text: String { head + PackTemplate.choices + PackTemplate.typed + PackTemplate.oral }

  private var head: String {
    let lines: [(String, String?)] = [
      ("canon", "1"), ("id", ScalarText.of(id)), ("title", ScalarText.of(title)),
      ("version", "1.0.0"), ("authors", author.map { "[\(PackTemplate.item($0))]" }),
      ("license", license.map(ScalarText.of)), ("language", language.map(ScalarText.of)),
      ("description", "A question of each kind, to be written over."),
    ]
    let modeline = schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? ""
    return modeline
      + lines.compactMap { key, value in value.map { "\(key): \($0)\n" } }.joined()
        + """
        sources:
          # Each source has a key of its own, by which questions cite it.
          manual:
            title: The manual of packs

        questions:
          # Play this file, then write your questions over it. "canon pack check" finds what is wrong with
          # it, "canon pack test" tries the examples, "canon pack format" sets its lines.

          # Free text: the judge allows for case, accents, articles and slips of the finger.

        """
  }

  private static func item(_ text: String) -> String {
    PlainText.isSafeInBrackets(text) ? text : ScalarText.quoted(text)
  }

  private static let choices = """
      - id: new-stem-key
        ask: Behind which key of a pack does the wording of a question stand?
        answer: ask
        accept: [the key ask]
        reject: [answer]
        explain: It is put before the players just as it is written there.
        source: manual, ways to ask
        tags: [keys]
        category: Keys
        difficulty: 1
        hints: [It has three letters.]
        examples:
          accept: [Ask]
          reject: [answer, title]

      # Multiple choice: the options are shuffled each time.
      - id: new-wrong-key
        ask: Which key makes an answer one of several options?
        answer: wrong
        wrong: [accept, hints, tags]
        explain: The options under it are shown beside the answer.
        source: manual, ways to ask
        tags: [keys]
        category: Keys
        difficulty: 1
        feedback:
          accept: That one lists other right answers.

      # Choose all that apply.
      - id: new-several
        ask: Which of these begin an answer?
        answers: [order, list]
        wrong: [source, time, worth]
        explain: One asks for an order, the other for several things to be named.
        source: manual, ways to ask
        tags: [keys]
        category: Keys
        difficulty: 3

      # True or false: without quotes, in small letters.
      - id: new-truth
        ask: A pack is a text file that any editor can change. True or false?
        answer: true
        explain: It is written in YAML, and nothing in it is hidden.
        source: manual
        tags: [files]
        category: Files
        difficulty: 1

      # Put in order: written in the right order, shown shuffled.
      - id: new-order
        ask: Put these in the order in which they help an author, the first one first.
        order: [canon pack new, canon pack add, canon pack check, canon play]
        explain: A pack is begun, filled, looked over and played.
        source: manual
        tags: [commands]
        category: Commands
        difficulty: 2

      # Pair up.
      - id: new-match
        ask: Which key says what?
        match:
          explain: why the answer is right
          hints: what helps a player
          source: where a fact can be looked up
        explain: None of the three must be there, and each makes a question better.
        source: manual, what else a question may say
        tags: [keys]
        category: Keys
        difficulty: 2


    """

  private static let typed = """
      # Number: within says how far off it may be.
      - id: new-number
        ask: How many levels of difficulty are there?
        answer: 5
        within: 0
        explain: They go from 1, easy, to 5, hard.
        source: manual, what else a question may say
        tags: [keys]
        category: Keys
        difficulty: 2
        examples:
          accept: [five]
          reject: ["4"]

      # Name several: need says how many are enough.
      - id: new-list
        ask: Name two of the three lists by which guesses are tried as examples.
        list:
          - accept
          - prompt
          - reject
        need: 2
        explain: Each guess is promised to be right, to be asked about again, or to be wrong.
        source: manual, what else a question may say
        tags: [keys]
        category: Keys
        difficulty: 4

      # Quizbowl notation: underlined words are required, directives stand in brackets.
      - id: new-answerline
        ask: What are the guesses called that a pack promises to judge in a certain way?
        answerline: <b><u>examples</u></b> [or tests; prompt on guesses]
        explain: They are tried by "canon pack test".
        source: manual, what else a question may say
        tags: [keys]
        category: Keys
        difficulty: 3
        examples:
          accept: [examples]
          prompt: [guesses]


    """

  private static let oral = """
      # Tossup: clues from hard to easy; (*) ends the power.
      - id: new-tossup
        ask: Name this key.
        clues:
          - What stands behind it can be left out, and then goes by a hash of the question.
          - It keeps a question's history when it is reworded. (*)
          - No two questions of a pack may share it.
        answer: id
        explain: Any word without spaces will do.
        source: manual, what else a question may say
        tags: [keys]
        category: Keys
        difficulty: 4
        examples:
          accept: [ID]
          reject: [title]

      # Bonus: several parts under one lead-in.
      - id: new-bonus
        ask: Answer these about the keys of a pack.
        parts:
          - ask: Which one holds the words that are told after a question?
            answer: explain
          - ask: Which one says how many points a right answer earns?
            answer: worth
        explain: A part has keys of its own, like a question.
        source: manual, what else a question may say
        tags: [keys]
        category: Keys
        difficulty: 3

    """
}
