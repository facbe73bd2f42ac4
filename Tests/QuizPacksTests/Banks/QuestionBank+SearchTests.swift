import QuizCore
import Testing

@testable import QuizPacks

@Suite("Finding questions in banks")
struct QuestionBankSearchTests {
  private static let text = """
    canon: 1
    id: p
    title: P
    questions:
    - {id: one, ask: Where is the Café Central?, answer: Wien, tags: [old towns]}
    - {id: two, ask: Which word?, answer: Vienna, explain: Not the café.}
    - {id: three, ask: "Say \\"NOT\\" OR else", answer: AND, wrong: [Viennese]}
    """

  @Test(
    "the same questions as in the text are found",
    arguments: [
      ["cafe"], ["vien"], ["cafe", "vien"], ["afe"], ["town"], ["not"], ["or"], ["and"], ["three"],
    ])
  func words(words: [String]) throws {
    let pack = try #require(Loading.pack(Self.text).pack)
    let search = QuestionSearch(words: words)
    let wanted = pack.questions.filter { search.finds($0, in: pack) }.map(\.id)
    try Banking.with([Self.text]) { bank, _ in
      let numbers = try bank.candidates(search) ?? []
      #expect(try numbers.map { try bank.question($0).question.id } == wanted)
    }
  }

  @Test("an id is found without a search through the others")
  func ids() throws {
    try Banking.with([Self.text]) { bank, _ in
      let found = try bank.candidates(QuestionSearch(ids: ["two", "none"]))
      #expect(found == [2])
      let all = try bank.candidates(QuestionSearch())
      #expect(all == nil)
    }
  }

  @Test("names are counted, the most frequent first")
  func tallies() throws {
    try Banking.with([Banking.pack("a", questions: 0..<20)]) { bank, _ in
      let tags = try bank.tally(of: .tags, most: 2)
      #expect(tags.map { "\($0.name) \($0.count)" } == ["other 18", "t0 5"])
      let kinds = try bank.tally(of: .kinds, most: 9)
      #expect(kinds.map { "\($0.name) \($0.count)" } == ["text 13", "truth 7"])
    }
  }
}
