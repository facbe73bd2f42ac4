import QuizCore
import QuizJudge
import Testing

@testable import QuizPacks

@Suite("What a bank keeps of a question")
struct BankEntryTests {
  @Test("names are in small letters and once, no difficulty is level 0, all texts are searched")
  func names() {
    var question = Question(
      id: "q1", stem: "Which river?", form: .text(TextAnswer("Nile", accept: ["the Nile"])))
    question.tags = ["Water", "water", "Egypt"]
    question.category = "Rivers"
    let entry = BankEntry(question, source: [1, 2])
    #expect(entry.tags == ["water", "egypt"])
    #expect(entry.category == "rivers")
    #expect(entry.level == 0)
    #expect(entry.kind == "text")
    #expect(entry.source == [1, 2])
    for word in ["Which river?", "Nile"] { #expect(entry.words.contains(word), "\(word)") }
    #expect(entry.hash == BankEntry.hash("q1"))
    #expect(entry.hash != BankEntry.hash("q2"))
  }
}
