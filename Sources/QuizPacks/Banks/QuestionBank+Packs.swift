import QuizCore

/// Questions of a bank as a pack, which is what games and all else know.
extension QuestionBank {
  /// Questions drawn by seeded chance: the same seed draws the same ones.
  ///
  /// - Returns: a pack of no more than `count`, as many as there are.
  public func draw(
    _ count: Int, seed: UInt64, where filter: BankFilter = BankFilter()
  ) throws(BankFault) -> Pack {
    try pack(of: try BankDraw(self, filter).numbers(count, seed: seed))
  }

  /// How many questions there are to draw from, at most.
  public func count(where filter: BankFilter) throws(BankFault) -> Int {
    try BankDraw(self, filter).total
  }

  /// All questions, in the order of the packs.
  public func whole() throws(BankFault) -> Pack {
    count > 0 ? try pack(of: Array(1...count)) : try pack(of: [])
  }

  /// Whether the bank is so small that it is better read as a whole.
  public var isSmall: Bool { count < BankLayout.small }

  /// The questions of these numbers as a pack with the bank's own name.
  public func pack(of numbers: [Int]) throws(BankFault) -> Pack {
    var pack = Pack(id: id, title: title)
    pack.identity = identity
    pack.isExcerpt = numbers.count < count
    for number in numbers {
      let (question, home) = try question(number)
      pack.add(question, from: home)
    }
    return pack
  }
}

extension Pack {
  /// Adds a question with its source; where another pack calls another source the same, it goes by
  /// the names of pack and source.
  fileprivate mutating func add(_ question: Question, from home: Pack) {
    var question = question
    language = language ?? home.language
    for author in home.authors where !authors.contains(author) { authors.append(author) }
    guard let key = question.citation?.source,
      var source = home.sources.first(where: { $0.key == key })
    else { return questions.append(question) }
    if let known = sources.first(where: { $0.key == key }), known != source {
      source.key = "\(home.id)/\(key)"
      question.citation?.source = source.key
    }
    if !sources.contains(where: { $0.key == source.key }) { sources.append(source) }
    questions.append(question)
  }
}
