import QuizText
import Testing

@Suite("Did you mean")
struct NearestTests {
  private let names = ["play", "pack", "judge", "rules", "tournament", "answer", "answers", "ask"]

  @Test(
    "one slip in a short name, two in a long one",
    arguments: [
      ("paly", "play"), ("jugde", "judge"), ("Judge", "judge"), ("tuornamet", "tournament"),
      ("anwser", "answer"),
      ("pla", "play"), ("aks", "ask"), ("answerss", "answers"),
    ])
  func near(typed: String, expected: String) {
    #expect(Nearest.name(to: typed, among: names) == expected)
  }

  @Test(
    "what is far from every name has no nearest",
    arguments: ["", "x", "plume", "jdge2", "reset", "zz"])
  func far(typed: String) {
    #expect(Nearest.name(to: typed, among: names) == nil)
  }

  @Test("of two equally near the first is taken")
  func tie() {
    #expect(Nearest.name(to: "pact", among: ["pack", "fact"]) == "pack")
    #expect(Nearest.name(to: "pact", among: ["fact", "pack"]) == "fact")
  }
}
