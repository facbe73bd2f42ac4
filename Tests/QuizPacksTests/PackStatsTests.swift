import QuizCore
import Testing

@testable import QuizPacks

@Suite("Packs in numbers")
struct PackStatsTests {
  @Test("kinds, levels, lengths and what is missing are counted")
  func counts() throws {
    let pack = try #require(
      Loading.questions(
        """
        - {id: one, ask: Aa?, answer: bb, tags: [x, y], difficulty: 2, examples: {accept: [bb]}}
        - {ask: Aaaa?, answer: b c d, tags: [x], explain: e, source: "book, page 3"}
        - {ask: Aaaaaa?, answer: true, category: C, hints: [h]}
        - {ask: L, parts: [{ask: A?, answer: a b c d e f, examples: {accept: [x]}}]}
        """
      ).pack)
    let stats = PackStats([pack])
    func plain(_ tally: Tally) -> [String] { tally.counts.map { "\($0.name) \($0.count)" } }
    #expect(stats.questions == 4)
    #expect(plain(stats.kinds) == ["text 2", "truth 1", "bonus 1"])
    #expect(plain(stats.difficulties) == ["2 1"])
    #expect(plain(stats.categories) == ["C 1"])
    #expect(plain(stats.tags) == ["x 2", "y 1"])
    #expect(stats.stems == Lengths([3, 5, 7, 1]))
    #expect(stats.stems.median == 5)
    #expect((stats.answers.shortest, stats.answers.longest) == (2, 5))
    #expect(plain(stats.answerWords) == ["1 1", "3 1"])
    #expect(
      stats.missing.map { "\($0.name) \($0.count)" } == [
        "id 3", "explanation 3", "source 3", "tags 2", "category 3", "difficulty 3", "hints 3",
        "examples 2",
      ])
    #expect(stats.sources.map(\.questions) == [1])
  }

  @Test("no questions are no trouble")
  func none() {
    let stats = PackStats([Pack(id: "p", title: "P")])
    #expect(stats.questions == 0)
    #expect(stats.stems == Lengths([0]))
  }
}
