import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("facts of a pack")
struct PackFactsTests {
  private var pack: Pack {
    var pack = Pack(id: "p", title: "The pack")
    var one = Question(id: "a", stem: "Secret?", form: .truth(true))
    one.difficulty = 2
    one.tags = ["x", "y"]
    var two = Question(id: "b", stem: "Hidden?", form: .text(Put.text("Atlantis")))
    two.tags = ["y"]
    two.category = "Sea"
    pack.questions = [one, two]
    return pack
  }

  @Test("questions are counted, most frequent first, and no answer is given away")
  func counts() {
    let text = Put.sheet { PackFacts(pack).put(on: &$0) }
    #expect(text.contains("y 2, x 1") && text.contains("Sea 1") && text.contains("truth 1"))
    #expect(!text.contains("Atlantis") && !text.contains("Secret"))
  }

  @Test("as JSON the counts stand under what they count")
  func json() {
    let json = PackFacts(pack).json
    #expect(json.contains("\"questions\":2") && json.contains("\"tag\":{\"y\":2,\"x\":1}"))
    #expect(json.contains("\"difficulty\":{\"2\":1}") && !json.contains("Atlantis"))
  }
}
