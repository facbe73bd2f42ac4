import QuizPacks
import Testing

@Suite("what a pack says of itself")
struct HeadReaderTests {
  @Test("the head is read with its sources")
  func head() {
    let pack = Loading.pack(
      """
      canon: 1
      id: sea
      title: The sea
      version: 1.2
      authors: [Ann, Bob]
      license: CC0
      language: en
      description: All of it.
      as_of: 2026-01
      sources:
        atlas: {title: An atlas, author: Cy, url: "https://x", note: big}
      questions:
        - {ask: q, answer: a}
      """
    ).pack
    #expect(pack?.id == "sea" && pack?.title == "The sea" && pack?.version == "1.2")
    #expect(pack?.authors == ["Ann", "Bob"] && pack?.license == "CC0" && pack?.language == "en")
    #expect(pack?.summary == "All of it." && pack?.asOf == "2026-01")
    #expect(pack?.sources.first?.key == "atlas" && pack?.sources.first?.author == "Cy")
    #expect(pack?.sources.first?.address == "https://x" && pack?.sources.first?.note == "big")
  }

  @Test("what is missing is told, and goes by the file's words")
  func missing() {
    let loaded = Loading.pack("questions:\n  - {ask: q, answer: a}\n")
    #expect(loaded.pack?.id == "p" && loaded.problems.count == 3)
  }

  @Test("a later format is not read")
  func format() {
    let loaded = Loading.pack("canon: 2\nid: a\ntitle: b\nquestions:\n  - {ask: q, answer: a}\n")
    #expect(loaded.pack == nil && loaded.problems.count == 1 && loaded.problems[0].line == 1)
  }
}
