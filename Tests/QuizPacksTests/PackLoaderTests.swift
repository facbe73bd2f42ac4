import QuizPacks
import TestKit
import Testing

@Suite("Pack loader")
struct PackLoaderTests {
  @Test("what a pack says of itself is read, the first key last or not")
  func head() {
    let pack = Loading.pack(
      """
      questions: [{ask: q, answer: a}]
      title: 07
      id: tiny
      version: 1.10
      authors: Ann
      license: CC0-1.0
      language: no
      description: d
      as_of: 2014-12-22
      sources: {book: {title: B, author: A, url: u, note: n}}
      canon: 1
      """
    ).pack
    #expect(pack?.id == "tiny" && pack?.title == "07" && pack?.version == "1.10")
    #expect(pack?.authors == ["Ann"] && pack?.license == "CC0-1.0" && pack?.language == "no")
    #expect(pack?.summary == "d" && pack?.asOf == "2014-12-22")
    #expect(pack?.sources.map(\.key) == ["book"] && pack?.sources.first?.title == "B")
    #expect(pack?.sources.first?.author == "A" && pack?.sources.first?.address == "u")
    #expect(pack?.sources.first?.note == "n")
  }

  @Test("a broken question costs that question and no other")
  func soundOnesStay() {
    let loaded = Loading.questions(
      """
        - {id: one, ask: q, answer: a}
        - {id: two, ask: q, anser: a}
        - id: three
          ask: cut off # here
          answer: a
        - id: four
          ask: "never closed
          answer: a
        - {id: five, ask: q, answer: b}
      """)
    #expect(loaded.pack?.questions.map(\.id.rawValue) == ["one", "five"])
    #expect(loaded.problems.map(\.line) == [8, 8, 10, 13])
    #expect(loaded.hasErrors)
  }

  @Test("a warning costs nothing")
  func warning() {
    let loaded = Loading.questions("  - {ask: q, answer: True}")
    #expect(loaded.pack?.questions.count == 1 && loaded.problems.count == 1)
    #expect(!loaded.hasErrors)
  }

  @Test("without id and title a pack goes by its file's name")
  func nameless() {
    let loaded = Loading.pack("canon: 1\nquestions: [{ask: q, answer: a}]")
    #expect(loaded.pack?.id == "p" && loaded.pack?.title == "p")
    #expect(loaded.problems.map(\.code) == ["missing-key", "missing-key"])
  }

  @Test("where no question is sound there is no pack")
  func nothingLeft() {
    #expect(Loading.questions("  - {ask: q}").pack == nil)
  }

  @Test("the identity is the hash of the bytes")
  func identity() {
    let text = "canon: 1\nid: p\ntitle: P\nquestions: [{ask: q, answer: a}]\n"
    let first = Loading.pack(text).pack?.identity
    #expect(first == Loading.pack(text).pack?.identity)
    #expect(first != Loading.pack(text + "\n").pack?.identity)
    #expect(first?.utf8.count == 16)
  }

  @Test("after a thousand problems reading stops and says so")
  func flood() {
    let loaded = Loading.questions(
      (0..<3000).map { "  - {ask: q\($0), answer: a, zzz: 1}" }.joined(separator: "\n"))
    #expect(loaded.problems.count == 1001)
    #expect(
      loaded.problems.last?.message == "only the first 1000 problems are shown: mend those first")
  }

  @Test(
    "a pack of more than 200,000 questions keeps the first of them",
    .timeLimit(.minutes(Campaign.patience)))
  func tooMany() {
    let loaded = Loading.questions(
      (0...200_000).map { "  - {ask: q\($0), answer: a}" }.joined(separator: "\n"))
    #expect(
      Loading.told(loaded) == [
        "200007:5: error: the pack has more than 200000 questions: split it into several packs"
      ])
    #expect(loaded.pack?.questions.count == 200_000)
  }

  @Test("CRLF and a byte order mark change nothing")
  func lineBreaks() {
    let text =
      "canon: 1\nid: p\ntitle: P\nquestions:\n  - ask: >-\n      a\n      b\n    answer: c\n"
    let other = [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)
    let loaded = PackLoader.load(bytes: other, file: "p.yaml")
    #expect(loaded.problems.isEmpty)
    #expect(loaded.pack?.questions == Loading.pack(text).pack?.questions)
    #expect(loaded.pack?.questions.first?.stem == "a b")
  }

  @Test("a hostile file name cannot reach the terminal's controls")
  func fileName() {
    let loaded = PackLoader.load(bytes: [], file: "a\u{1B}[31m.yaml")
    #expect(loaded.problems.first?.description.contains("\u{1B}") == false)
  }
}
