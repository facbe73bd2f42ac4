import QuizCore
import QuizJudge
import TestKit
import Testing

@testable import QuizPacks

/// A format that keeps stems of one line and their answers, and cannot stand the word "spoil".
private struct Sparse: Codec {
  let name = "sparse"
  let title = "Sparse"
  let endings = ["sparse"]

  func likeness(of sample: FileSample) -> Resemblance { .none }

  func read(_ source: CodecSource) -> Imported {
    let draft = PackDraft(source)
    guard let text = draft.text() else { return draft.imported() }
    for range in text.lines where !range.isEmpty {
      let line = text.piece(range)
      let halves = line.text.split(separator: "=", omittingEmptySubsequences: false)
      if line.text.contains("spoil") { draft.report(.unclosed("spoil"), at: line.place) }
      var question = QuestionDraft(at: line.place, end: range.upperBound)
      question.put(.ask, Piece(text: String(halves[0]), place: line.place))
      question.put(.answer, Piece(text: String(halves.last ?? ""), place: line.place))
      draft.add(question)
    }
    return draft.imported()
  }

  func encode(_ pack: Pack) -> Encoded? {
    let kept = pack.questions.indices.filter { pack.questions[$0].kind == .text }
    let lines = kept.map { "\(pack.questions[$0].stem)=\(pack.questions[$0].form.wording)\n" }
    return Encoded(lines.joined(), kept: kept)
  }
}

@Suite("Writing a pack in another format")
struct CodecWriteTests {
  private static let pack = Loading.pack(
    """
    {canon: 1, id: p, title: P, license: CC0, questions: [
      {id: a, ask: one, answer: x, hints: [h]}, {ask: two, answer: true}, {ask: spoil, answer: y},
      {ask: "t=w=o", answer: z}]}
    """
  ).pack

  @Test("what does not come back is told, key by key and question by question")
  func losses() throws {
    let pack = try #require(Self.pack)
    let written = try #require(Sparse().write(pack))
    #expect(String(decoding: written.bytes, as: UTF8.self) == "one=x\nt=w=o=z\n")
    let told = written.losses.map {
      "\($0.question.map { "\($0)" } ?? "head") \($0.key): \($0.why)"
    }
    #expect(
      told == [
        "head id: Sparse has no place for \"id\"",
        "head title: Sparse has no place for \"title\"",
        "head license: Sparse has no place for \"license\"",
        "0 id: Sparse has no place for \"id\"", "0 hints: Sparse has no place for \"hints\"",
        "1 : Sparse cannot hold this question (true or false), so it is left out",
        "2 : Sparse cannot hold this question (free text), so it is left out",
        "3 ask: in Sparse \"ask\" reads \"t\"",
      ])
    #expect(written.losses[2].value == .text("CC0"))
    #expect(written.losses[5].value == pack.questions[1].tree)
  }

  @Test("a loss has the place of its question in the file that was read")
  func places() throws {
    let pack = try #require(Self.pack)
    let places = (1...4).map { SourceText([], Findings(file: ""))?.place(of: $0) }.compactMap { $0 }
    let written = try #require(Sparse().write(pack, places: places))
    #expect(written.losses.filter { $0.question == 0 }.allSatisfy { $0.place == places[0] })
    #expect(written.losses.filter { $0.question == nil }.allSatisfy { $0.place == nil })
  }
}
