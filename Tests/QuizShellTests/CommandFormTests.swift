import Testing

@testable import QuizShell

@Suite("What a command takes")
struct CommandFormTests {
  @Test("its arguments and options are those of its help")
  func play() throws {
    let form = CommandForm(Play.self)
    #expect(form.arguments == ["packs"])
    #expect(form.argument(at: 0) == "packs")
    #expect(form.argument(at: 3) == "packs")
    let log = try #require(form.option("--log"))
    #expect(log.value == "file")
    #expect(log.summary == "Keep a log of the game in this file.")
    #expect(form.option("--kind")?.value == "kind")
    #expect(form.option("--help")?.value == nil)
    #expect(form.option("--nonsense") == nil)
  }

  @Test("a flag has no value, so the word behind it is an argument")
  func flags() {
    let form = CommandForm(Replay.self)
    #expect(form.arguments(among: ["--check", "a.canonlog"]) == ["a.canonlog"])
    let play = CommandForm(Play.self)
    #expect(play.arguments(among: ["a", "--tag", "b", "c", "--seed=1", "-"]) == ["a", "c", "-"])
  }

  @Test("a command without arguments takes none")
  func none() {
    #expect(CommandForm(PackList.self).argument(at: 0) == nil)
  }
}
