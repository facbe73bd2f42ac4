/// What Tab does to a line: the texts it may become up to the cursor, and the list to show.
struct CompletionPlan: Equatable {
  /// The completions that fit the word at the cursor, in the order given.
  let fitting: [Completion]
  /// What the line becomes at once; then what it would become with each completion, unless there is only one.
  let lines: [String]
  /// Whether a space goes behind: there is only one and it asks for it.
  let spaceFollows: Bool

  /// Plans for what stands before the cursor; nil where nothing fits.
  init?(before line: String, completions: [Completion]) {
    let words = CommandWords(line, cursor: line.count)
    fitting = Self.fitting(completions, word: words.current)
    guard let first = fitting.first else { return nil }
    let kept = String(line.prefix(words.start))
    let quote = Self.quote(words, in: line)
    if fitting.count == 1 {
      lines = [kept + Quoting.closed(first.word, like: quote)]
    } else {
      let shared = Self.shared(fitting, atLeast: words.current)
      let now = shared.map { kept + Quoting.open($0, like: quote) } ?? line
      lines = [now] + fitting.map { kept + Quoting.closed($0.word, like: quote) }
    }
    spaceFollows = fitting.count == 1 && first.spaceFollows
  }

  /// The quote that the word at the cursor begins with.
  private static func quote(_ words: CommandWords, in line: String) -> Character? {
    guard let opening = line.dropFirst(words.start).first else { return nil }
    return opening == "\"" || opening == "'" ? opening : nil
  }

  /// Those that begin with the word in its own case if there are any, else those that begin with it in either case.
  private static func fitting(_ completions: [Completion], word: String) -> [Completion] {
    var seen: Set<String> = []
    let once = completions.filter { seen.insert($0.word).inserted }
    let exact = once.filter { $0.word.hasPrefix(word) }
    if !exact.isEmpty { return exact }
    let folded = word.lowercased()
    return once.filter { $0.word.lowercased().hasPrefix(folded) }
  }

  /// The beginning that all share; nil if it is shorter than what is typed.
  private static func shared(_ completions: [Completion], atLeast word: String) -> String? {
    var shared = completions.first?.word ?? ""
    for completion in completions.dropFirst() {
      shared = String(zip(shared, completion.word).prefix { $0 == $1 }.map(\.0))
    }
    return shared.count < word.count ? nil : shared
  }
}
