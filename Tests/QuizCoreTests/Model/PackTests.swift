import Testing

@testable import QuizCore

@Suite("Packs") struct PackTests {
  private var pack: Pack {
    var pack = Pack(id: "cities", title: "Cities")
    pack.sources = [.init(key: "atlas", title: "The Atlas")]
    return pack
  }

  @Test("a citation is told by the source's title and the place in it")
  func citation() {
    #expect(pack.wording(of: .init(source: "atlas", place: "page 3")) == "The Atlas, page 3")
    #expect(pack.wording(of: .init(source: "atlas")) == "The Atlas")
  }

  @Test("a source that the pack does not know is told by its key")
  func unknown() {
    #expect(pack.wording(of: .init(source: "diary")) == "diary")
  }
}
