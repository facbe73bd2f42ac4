import QuizYAML
import Testing

@testable import QuizPacks

@Suite("Ids added to a pack")
struct MissingIDsTests {
  private func added(_ questions: String, lineBreak: String = "\n") throws -> String {
    let head = "canon: 1\nid: p\ntitle: P\nquestions:\n".replacing("\n", with: lineBreak)
    let bytes = Array((head + questions).utf8)
    let root = try #require(YAMLReader.read(bytes).root)
    let text = String(decoding: MissingIDs(root: root, bytes: bytes).added(), as: UTF8.self)
    return String(text.dropFirst(head.count))
  }

  @Test("each question without one gets one as its first key, and nothing else moves")
  func added() throws {
    #expect(
      try added("-  ask: City?  # x\n   answer: a\n- id: own\n  ask: City?\n")
        == "-  id: city\n   ask: City?  # x\n   answer: a\n- id: own\n  ask: City?\n")
    #expect(try added("- {ask: City?, answer: a}\n") == "- {id: city, ask: City?, answer: a}\n")
    #expect(try added("- {\"ask\": \"City?\"}\n") == "- {\"id\": \"city\", \"ask\": \"City?\"}\n")
    #expect(
      try added("- ask: City?\r\n  answer: a\r\n", lineBreak: "\r\n")
        == "- id: city\r\n  ask: City?\r\n  answer: a\r\n")
  }

  @Test("no id is given twice, and what has one, or no stem, is left")
  func left() throws {
    let text = "- id: city\n  ask: Other?\n- ask: City?\n- answer: b\n"
    #expect(
      try added(text) == "- id: city\n  ask: Other?\n- id: city-2\n  ask: City?\n- answer: b\n")
  }
}
