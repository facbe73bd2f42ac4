import QuizCore

/// Which questions of a bank are wanted; of each list any one will do, and an empty one asks nothing.
public struct BankFilter: Sendable, Hashable {
  /// In small letters.
  public var tags: [String]
  /// In small letters.
  public var categories: [String]
  public var difficulty: ClosedRange<Int>?
  public var kinds: [Kind]

  public init(
    tags: [String] = [], categories: [String] = [], difficulty: ClosedRange<Int>? = nil,
    kinds: [Kind] = []
  ) {
    self.tags = tags.map { $0.lowercased() }
    self.categories = categories.map { $0.lowercased() }
    self.difficulty = difficulty
    self.kinds = kinds
  }

  /// The levels of difficulty that will do; 0 stands for none.
  var levels: ClosedRange<Int> { difficulty ?? 0...5 }

  /// What is asked of names, each with the names of which one must fit.
  var wants: [(kind: BankLayout.NameKind, names: [String])] {
    [(.tag, tags), (.category, categories), (.kind, kinds.map(\.rawValue))]
      .filter { !$0.names.isEmpty }
  }
}
