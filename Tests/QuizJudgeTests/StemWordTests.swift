import Testing

@testable import QuizJudge

@Suite("words on the way to their stems")
struct StemWordTests {
  private func stem(_ word: String) -> String {
    let letters = [Letter](folded: word)
    let (end, tail) = StemWord(letters).stem
    return letters[..<end].text + (tail.map { [$0].text } ?? "")
  }

  @Test(
    "inflection goes, and a mute e comes back",
    arguments: [
      ("cats", "cat"), ("cities", "city"), ("running", "run"), ("firing", "fire"),
      ("fired", "fire"), ("dancing", "dance"), ("visiting", "visit"), ("boxes", "box"),
      ("houses", "hous"), ("house", "hous"), ("potatoes", "potato"), ("string", "string"),
      ("colour", "color"), ("bus", "bus"), ("kite", "kite"), ("kit", "kit"), ("invite", "invit"),
      ("inviting", "invit"),
    ])
  func stems(_ word: String, _ stem: String) {
    #expect(self.stem(word) == stem)
  }
}
