import FoundationEssentials
import Testing

@testable import QuizCore

@Suite("Ids") struct IDTests {
  @Test("an id travels as its bare text, also as a key")
  func travels() throws {
    let bytes = try JSONEncoder().encode([ID<Contestant>("ann"): 1])
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"ann\":1}")
    #expect(try JSONDecoder().decode([ID<Contestant>: Int].self, from: bytes) == ["ann": 1])
  }
}
