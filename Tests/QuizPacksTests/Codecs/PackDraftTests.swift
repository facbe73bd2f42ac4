import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("Packs drafted from another format")
struct PackDraftTests {
  private func piece(_ text: String, line: Int = 1) -> Piece {
    Piece(text: text, place: .init(line: line, column: 1, offset: line * 10))
  }

  private func draft(_ stem: String, _ answer: String, line: Int) -> QuestionDraft {
    var draft = QuestionDraft(at: piece("", line: line).place)
    draft.put(.ask, piece(stem, line: line))
    draft.put(.answer, piece(answer, line: line))
    return draft
  }

  @Test("a pack that says no title goes by its file's name")
  func name() {
    let draft = PackDraft(CodecSource(bytes: [], file: "/x/My quiz (old).gift"))
    let pack = draft.imported().pack
    #expect(pack?.id == "My-quiz-(old)" && pack?.title == "My quiz (old)")
    #expect(pack?.questions.isEmpty == true)
  }

  @Test("two questions with the same stem and answer are kept apart, with a warning")
  func twins() {
    let draft = PackDraft(CodecSource(bytes: [], file: "f"))
    for line in 1...3 { draft.add(self.draft("q", "a", line: line)) }
    let imported = draft.imported()
    let ids = imported.pack?.questions.map(\.id.rawValue) ?? []
    #expect(ids.count == 3 && ids[1] == ids[0] + "-2" && ids[2] == ids[0] + "-3")
    #expect(imported.problems.map(\.severity) == [.warning, .warning])
    #expect(
      imported.problems.first?.message
        == "this question has the stem and answer of the one in line 1: both are kept, remove one of them"
    )
  }

  @Test("a broken question costs that question, and its losses name no other")
  func broken() {
    let draft = PackDraft(CodecSource(bytes: [], file: "f"))
    var first = self.draft("q", " ", line: 1)
    first.lose("image", piece("i.png"), why: "no images")
    var second = self.draft("r", "b", line: 2)
    second.lose("sound", piece("s.mp3", line: 2), why: "no sounds")
    draft.add(first)
    draft.add(second)
    let imported = draft.imported()
    #expect(imported.pack?.questions.map(\.stem) == ["r"] && imported.places.map(\.line) == [2])
    #expect(imported.problems.map(\.code) == ["blank-text"])
    #expect(imported.losses.map(\.question) == [nil, 0])
  }

  @Test("an id that will not do, or is taken, is lost, and not the question")
  func ids() {
    let draft = PackDraft(CodecSource(bytes: [], file: "f"))
    for (line, id) in ["ok", "not ok", "ok", ""].enumerated() {
      var question = self.draft("q\(line)", "a", line: line + 1)
      draft.name(&question, piece(id, line: line + 1))
      draft.add(question)
    }
    let imported = draft.imported()
    #expect(imported.pack?.questions.count == 4)
    #expect(imported.pack?.questions.first?.id == "ok")
    #expect(imported.losses.map { $0.value } == [.text("not ok"), .text("ok")])
  }

  @Test("line breaks become line feeds, and what is said twice of an answer is told")
  func texts() {
    var question = draft("a\r\nb\rc", "x", line: 1)
    question.put(.feedback, pairs: [(piece("x"), piece("1")), (piece("x"), piece("2"))])
    #expect(question.losses.map(\.key) == ["feedback"])
    let draft = PackDraft(CodecSource(bytes: [], file: "f"))
    draft.add(question)
    #expect(draft.imported().pack?.questions.first?.stem == "a\nb\nc")
  }
}
