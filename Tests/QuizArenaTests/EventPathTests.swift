import Testing

@testable import QuizArena

@Suite("Paths of a tournament's file") struct EventPathTests {
  @Test("a relative path is one from the folder of the file")
  func resolved() {
    #expect(
      EventPath.resolved("a/b.csv", in: EventPath.folder(of: "Examples/cup.yaml"))
        == "Examples/a/b.csv")
    #expect(EventPath.resolved("b.csv", in: EventPath.folder(of: "cup.yaml")) == "b.csv")
    #expect(EventPath.resolved("b.csv", in: EventPath.folder(of: "/cup.yaml")) == "/b.csv")
    #expect(EventPath.resolved("/b.csv", in: EventPath.folder(of: "x/cup.yaml")) == "/b.csv")
  }

  @Test("a pack is a path where it looks like one, else a name")
  func packs() {
    #expect(EventPath.pack("finale", in: "x") == "finale")
    #expect(EventPath.pack("finale.yaml", in: "x") == "x/finale.yaml")
    #expect(EventPath.pack("p/finale", in: "x") == "x/p/finale")
  }
}
