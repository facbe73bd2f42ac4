import QuizPacks
import QuizTerminal
import TestKit
import Testing

@testable import QuizShell

@Suite("Completion")
struct CompletionTests {
  static func session(_ commands: String...) throws -> Session {
    var world = World(input: ScriptedLines([]), output: Kept(), errors: Kept())
    world.shelf = PackShelf(folders: [Shelf(path: Checkout.path("QuestionPacks"), label: "here")])
    let session = Session(world)
    for command in commands { try session.take(command) }
    return session
  }

  static func words(_ line: String, in session: Session) -> [String] {
    let typed = CommandWords(line, cursor: line.count).current
    return session.complete(line, cursor: line.count).map(\.word).filter { $0.hasPrefix(typed) }
  }

  @Test("commands, and the commands of a group")
  func commands() throws {
    let session = try Self.session()
    #expect(Self.words("pl", in: session) == ["play"])
    #expect(
      Self.words("pack ", in: session) == [
        "new", "add", "list", "show", "check", "test", "format", "stats", "diff", "print", "build",
        "schema", "convert",
      ])
  }

  @Test("packs, rules and kinds where they belong")
  func names() throws {
    let session = try Self.session()
    #expect(Self.words("play fin", in: session) == ["finale"])
    #expect(Self.words("play finale --rules cl", in: session) == ["classic", "closest"])
    #expect(Self.words("play finale --kind tr", in: session) == ["truth"])
    #expect(Self.words("rules show st", in: session) == ["streak"])
  }

  @Test("the options of a command, as its help has them")
  func options() throws {
    let session = try Self.session()
    #expect(Self.words("play --se", in: session) == ["--seed"])
    #expect(
      Set(Self.words("play --", in: session)).isSuperset(of: ["--rules", "--players", "--log"]))
  }

  @Test("in a game the moves, and the options of the question")
  func game() throws {
    let session = try Self.session("play finale --seed 7 --kind choice --rules 'pass, fifty'")
    #expect(Self.words("/p", in: session).contains("/pass"))
    #expect(Self.words("/f", in: session) == ["/fifty"])
    #expect(Self.words("b", in: session) == ["b"])
  }

  @Test("never an answer that is to be typed in full")
  func free() throws {
    let session = try Self.session("play finale --seed 7 --kind text")
    #expect(Self.words("", in: session).isEmpty)
    let open = try Self.session("play finale --seed 7 --kind choice --rules open")
    #expect(Self.words("", in: open).isEmpty)
  }

  @Test("players behind an @")
  func players() throws {
    let session = try Self.session("play finale --seed 7 --players Ann,Bob")
    #expect(Self.words("@A", in: session) == ["@Ann"])
  }
}
