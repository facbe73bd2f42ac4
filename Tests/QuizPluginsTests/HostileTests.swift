import HostileKit
import QuizPlugins
import TestKit
import Testing

/// Each file of Tests/Hostile tries one way to do harm; what it says of its end must be so.
@Suite("Plugins that mean harm", .timeLimit(.minutes(Campaign.patience)))
struct HostileTests {
  private static let entries = HostileFolder.entries(in: Checkout.path("Tests/Hostile"))
  private static let names = entries.map(\.name)

  @Test("there are forty of them or more")
  func many() { #expect(HostileTests.names.count >= 40) }

  @Test("each ends within its steps and its memory, with a message that names it", arguments: names)
  func ends(name: String) throws {
    let entry = try #require(HostileTests.entries.first { $0.name == name })
    let trial = Trial(name: name, source: entry.source)
    let words = try #require(trial.words, "it did not end")
    #expect(words.contains(entry.ends) && !entry.ends.isEmpty, "\(words)")
    #expect(words.hasPrefix("\(name).lua") || words.hasSuffix(": \(name)"), "\(words)")
    #expect(trial.usage.steps <= PluginLimits.steps)
    #expect(trial.usage.memory <= PluginLimits.memory)
  }

  @Test("what they say shows no address", arguments: names)
  func addresses(name: String) throws {
    let entry = try #require(HostileTests.entries.first { $0.name == name })
    let words = Trial(name: name, source: entry.source).words ?? ""
    #expect(!words.contains("0x"), "\(words)")
  }

  @Test(
    "the same steps in a fresh interpreter each time", arguments: ["forever", "swallow", "rehash"])
  func same(name: String) throws {
    let entry = try #require(HostileTests.entries.first { $0.name == name })
    let one = Trial(name: name, source: entry.source)
    let two = Trial(name: name, source: entry.source)
    #expect(one.words == two.words)
  }

  @Test("a file of bytes for the interpreter is refused")
  func bytecode() {
    let trial = Trial(name: "bytes", source: [0x1B, 0x4C, 0x75, 0x61, 0x54, 0x00])
    #expect(trial.words?.contains("attempt to load a binary chunk") == true)
  }

  @Test("a file that is no UTF-8, or too large, is refused")
  func files() {
    let latin = Trial(name: "latin", source: Array("return \"".utf8) + [0xE9] + Array("\"".utf8))
    #expect(latin.words == "latin.lua: is no UTF-8 text; save it as UTF-8")
    let large = Trial(name: "large", source: [UInt8](repeating: 0x20, count: 300_000))
    #expect(large.words?.contains("has 300000 bytes") == true)
  }
}
