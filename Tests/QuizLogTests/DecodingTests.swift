import FoundationEssentials
import Testing

@testable import QuizLog

@Suite("a decoder's errors")
struct DecodingTests {
  private struct Box: Decodable {
    struct Item: Decodable { let name: String }
    let items: [Item]
  }

  private func reason(_ text: String) -> String {
    do {
      _ = try JSONDecoder().decode(Box.self, from: Data(text.utf8))
      return "sound"
    } catch {
      return Decoding.reason(error)
    }
  }

  @Test(
    "they are told in few words, with the path",
    arguments: [
      ("{}", "\"items\" is missing"),
      ("{\"items\":[{\"name\":\"a\"},{}]}", "\"items[1].name\" is missing"),
      ("{\"items\":[{\"name\":1}]}", "\"items[0].name\" is of another type"), ("{", "not JSON"),
      ("{\"items\":[]}", "sound"),
    ])
  func words(_ text: String, _ words: String) {
    #expect(reason(text) == words)
  }

  @Test("an implausible number is out of range, any other error not JSON")
  func others() {
    #expect(Decoding.reason(Implausible(what: "\"clues\"")) == "\"clues\" is out of range")
    #expect(Decoding.reason(LogProblem.empty("a")) == "not JSON")
  }
}
