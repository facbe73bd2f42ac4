@testable import QuizJudge

/// What two readings are compared by.
extension NaiveReading {
  /// The letters, with a space only where digits of two words would touch.
  var squeezed: Scalars { NaiveReading.run(words) }

  private static func run(_ words: [NaiveWord]) -> Scalars {
    words.reduce(into: []) { run, word in
      if let last = run.last, last.isFigure, word.text[0].isFigure { run.append(" ") }
      run += word.text
    }
  }

  /// The words without articles in front, as long as one is left, and without "the" between others.
  var kept: [NaiveWord] {
    let lead = words.dropLast().prefix { $0.kinds.contains(.article) }.count
    return words.enumerated().filter { place, word in
      let isInner =
        place > lead && place + 1 < words.count && word.kinds.contains(.article) && word.count == 3
      return place >= lead && !isInner
    }.map(\.element)
  }

  var bare: Scalars { NaiveReading.run(kept) }
  var compound: Scalars { NaiveLexicon.key(kept.flatMap(\.text)) }
  var kinds: WordKind { kept.reduce([]) { $0.union($1.kinds) } }

  /// Titles: but for a last word behind others.
  private var isTitle: [Bool] {
    var hasCore = false
    return kept.enumerated().map { place, word in
      let isTitle = word.kinds.contains(.title) && (place + 1 < kept.count || !hasCore)
      if !isTitle { hasCore = true }
      return isTitle
    }
  }

  var core: [NaiveWord] { zip(kept, isTitle).filter { !$1 }.map(\.0) }
  var titles: [String] { zip(kept, isTitle).filter { $1 }.map { $0.0.key.string }.sorted() }
  var content: [NaiveWord] { kept.filter { !$0.kinds.contains(.small) } }
  var bag: [String] { content.map { $0.key.string }.sorted() }
  var hasInitials: Bool { words.dropLast().contains(where: \.isInitial) }

  func isWord(_ place: Int, _ name: String) -> Bool {
    words.indices.contains(place) && words[place].text == Scalars(name)
  }

  /// The words for which the test is true; nil where that is all or none.
  func filtered(_ isKept: (Int, NaiveWord) -> Bool) -> NaiveReading? {
    let left = words.enumerated().filter { isKept($0, $1) }.map(\.element)
    return left.isEmpty || left.count == words.count ? nil : NaiveReading(words: left)
  }

  func part(_ range: Range<Int>) -> NaiveReading { NaiveReading(words: Array(words[range])) }
}
