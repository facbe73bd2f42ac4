import QuizCore
import Testing

@testable import QuizPacks

@Suite("What a bank keeps of a pack's head")
struct BankHeadTests {
  @Test("sources and defaults come back as they were, whatever they hold")
  func roundTrip() throws {
    var pack = Pack(id: "p", title: "It's: \"so\" # [x]")
    pack.authors = ["Ann", "- Bob"]
    pack.license = "CC0"
    pack.language = "en"
    var source = Pack.Source(key: "a: b", title: "{T}")
    source.address = "https://example.org/#a"
    source.note = "one\ntwo"
    pack.sources = [source, Pack.Source(key: "😀", title: "é\u{2028}")]
    var defaults = Defaults()
    defaults.time = Milliseconds(2500)
    defaults.worth = Points(2.5)
    defaults.difficulty = 3
    defaults.category = "C: D"
    pack.sources[1].title = "é"
    let head = try #require(BankHead(BankHead(pack: pack, defaults: defaults).text))
    #expect(head.pack == pack)
    #expect(head.defaults.time == defaults.time)
    #expect(head.defaults.worth == defaults.worth)
    #expect(head.defaults.difficulty == 3)
    #expect(head.defaults.category == "C: D")
  }

  @Test("anything else is none", arguments: ["", "[]", "{", "{\"shoe\": 1}", "canon: 1"])
  func refused(text: String) { #expect(BankHead(text) == nil) }
}
