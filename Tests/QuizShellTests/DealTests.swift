import QuizJudge
import QuizPacks
import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("a game's questions, dealt again")
struct DealTests {
  private static let text = """
    canon: 1
    id: p
    title: P
    questions:
      - {ask: A?, answer: one}
      - {ask: B?, answer: two}
      - {ask: C?, answer: three}

    """

  @Test("after a change of the file they lie as they lay, and the changed one is among them")
  func patched() throws {
    let bytes = Array(Self.text.utf8)
    let pack = try #require(PackLoader.load(bytes: bytes, file: "p.yaml").pack)
    let filter = try QuestionFilter(try FilterOptions.parse([]))
    let deal = Deal([LoadedFile(pack: pack, path: "p.yaml")], filter: filter, seed: 7)
    let question = pack.questions[1]
    #expect(deal.source(of: question)?.path == "p.yaml")
    let patch = try AliasPatch(
      bytes: bytes, path: "p.yaml", question: question, part: 0, alias: "zwei")
    let again = deal.patched(patch)
    #expect(again.packet.questions.map(\.stem) == deal.packet.questions.map(\.stem))
    #expect(again.packs[0].identity != pack.identity)
    #expect(again.source(of: question) == nil)
    let changed = again.packet.questions.first { $0.stem == "B?" }
    #expect(changed?.form == .text(TextAnswer("two", accept: ["zwei"])))
  }
}
