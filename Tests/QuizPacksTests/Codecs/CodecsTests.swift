import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("Codecs")
struct CodecsTests {
  static let codecs = Codecs.all

  @Test("names and synonyms are taken once, in lower case")
  func names() {
    let names = Self.codecs.flatMap { [$0.name] + $0.synonyms }
    #expect(Set(names).count == names.count && names == names.map { $0.lowercased() })
    #expect(Codecs.named("JSON")?.name == "json" && Codecs.named("yml")?.name == "yaml")
    #expect(Codecs.named("nothing") == nil && Codecs.nearest(to: "jsno") == "json")
  }

  @Test(
    "the name of the output tells what to write",
    arguments: [
      ("a.yaml", "yaml"), ("b/c.YML", "yaml"), ("x.json", "json"), ("x.gift", "gift"),
      ("x.siq", "siq"),
    ])
  func outputs(_ path: String, _ name: String) {
    #expect(Codecs.writing(to: path)?.name == name)
    #expect(Codecs.writing(to: "x") == nil && Codecs.writing(to: "x.exe") == nil)
  }

  @Test(
    "a file's content tells its format",
    arguments: [
      ("canon: 1\nid: x\n", "p.txt", "yaml"), ("{\"canon\": 1}", "p", "json"),
      ("# c\nquestions: []", "p.yaml", "yaml"), ("AUTHOR: x\nq?:\n- a\n", "l.yaml", "red"),
      ("// question: 1  name: x\n::x::q{=a ~b}\n", "q.txt", "gift"), ("q? {T}\n", "q.gift", "gift"),
      ("{\"response_code\":0,\"results\":[]}", "q.json", "otdb"),
      ("[\n {\"category_id\": \"A\"}]", "q", "otdb"), ("a:b\nc:d\ne:f\ng:h\n", "capitals", "bsd"),
      ("PK\u{3}\u{4}", "p.siq", "siq"),
    ])
  func guesses(_ text: String, _ file: String, _ name: String) {
    #expect(Codecs.guess(CodecSource(bytes: Array(text.utf8), file: file))?.name == name)
  }

  @Test("nothing is guessed of nothing")
  func noGuess() {
    #expect(Codecs.guess(CodecSource(bytes: [], file: "p")) == nil)
    #expect(Codecs.guess(CodecSource(bytes: [0, 1, 2, 3], file: "p.bin")) == nil)
  }
}
