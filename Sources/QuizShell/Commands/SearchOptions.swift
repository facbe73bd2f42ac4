import ArgumentParser
import QuizCore
import QuizPacks

/// Which questions are looked for.
struct SearchOptions: ParsableArguments {
  @OptionGroup
  var filter: FilterOptions

  @Option(
    help: .init(
      "Only questions that cite this source, or this place in it; may be given again.",
      valueName: "source"))
  var source: [String] = []

  @Option(help: .init("Only the question of this id; may be given again.", valueName: "id"))
  var id: [String] = []

  func search(_ words: [String]) throws(CanonError) -> QuestionFinder {
    let search = QuestionSearch(words: words, sources: source, ids: id)
    return QuestionFinder(search: search, filter: try QuestionFilter(filter))
  }
}

/// Finds questions by all that can be asked for.
struct QuestionFinder {
  let search: QuestionSearch
  let filter: QuestionFilter

  /// Whether anything is asked for.
  var isEmpty: Bool { search.isEmpty && filter.words.isEmpty }

  func finds(_ question: Question, in pack: Pack) -> Bool {
    filter.wants(question) && search.finds(question, in: pack)
  }

  /// The questions of a bank that fit, no more than `most`, each with its number.
  func found(
    in bank: QuestionBank, most: Int
  ) throws(BankFault) -> [(number: Int, question: Question)] {
    var found: [(number: Int, question: Question)] = []
    for number in try candidates(in: bank) {
      if found.count == most { break }
      let (question, home) = try bank.question(number)
      if finds(question, in: home) { found.append((number, question)) }
    }
    return found
  }

  /// How many questions of a bank fit.
  func count(in bank: QuestionBank) throws(BankFault) -> Int {
    isEmpty ? bank.count : try found(in: bank, most: .max).count
  }

  /// The numbers of questions that may fit: by the index, or by the names that are asked for.
  private func candidates(in bank: QuestionBank) throws(BankFault) -> [Int] {
    if let indexed = try bank.candidates(search) { return indexed }
    return try bank.numbers(
      where: BankFilter(
        tags: filter.tags, categories: filter.categories, difficulty: filter.difficulty,
        kinds: filter.kinds))
  }
}
