import TestKit
import Testing

@testable import QuizShell

@Suite("Completion of commands")
struct CommandCompletionTests {
  private func words(_ line: String) throws -> [String] {
    CompletionTests.words(line, in: try CompletionTests.session())
  }

  @Test("the values of an option are those that the packs on the line have")
  func values() throws {
    #expect(try words("play finale --category ").isEmpty == false)
    #expect(try words("play --category ").isEmpty)
    let both = try words("play finale creators --tag ")
    #expect(try words("play finale --tag ").allSatisfy { both.contains($0) })
    #expect(try words("play --difficulty ") == ["1", "2", "3", "4", "5"])
  }

  @Test("in one word with the option too")
  func assigned() throws {
    #expect(try words("play finale --kind=tr") == ["--kind=truth"])
    #expect(try words("play finale --rules=cl") == ["--rules=classic", "--rules=closest"])
    #expect(try words("play finale --nonsense=").isEmpty)
  }

  @Test("packs named behind the cursor count too")
  func behind() throws {
    let session = try CompletionTests.session()
    let line = "play --kind tr finale"
    #expect(session.complete(line, cursor: 14).map(\.word).contains("truth"))
  }

  @Test("a log or a script is looked for among files")
  func files() throws {
    try TemporaryFolder.with { folder in
      for file in ["a.canonlog", "a.canon", "a.yaml", "sub/b"] { try folder.write("", to: file) }
      let path = folder.path + "/"
      #expect(try words("replay \(path)a") == [path + "a.canonlog"])
      #expect(try words("replay --check \(path)a") == [path + "a.canonlog"])
      #expect(try words("run \(path)a") == [path + "a.canon"])
      #expect(try words("play finale --log \(path)") == [path + "sub/", path + "a.canonlog"])
      #expect(try words("play \(path)a") == [path + "a.yaml"])
      #expect(try words("play finale --log=\(path)a") == ["--log=\(path)a.canonlog"])
    }
  }

  @Test("where an option wants a value that nobody can guess, nothing is offered")
  func unknown() throws {
    #expect(try words("play finale --seed ").isEmpty)
    #expect(try words("play finale --players ").isEmpty)
    #expect(try words("play finale --questions ") == ["all"])
  }
}
