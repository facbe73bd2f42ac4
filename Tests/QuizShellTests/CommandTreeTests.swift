import ArgumentParser
import TestKit
import Testing

@testable import QuizShell

@Suite("The command tree")
struct CommandTreeTests {
  /// Every command that does something, with the words that lead to it.
  static let leaves = leaves(of: Canon.self, path: [])

  static func leaves(of command: any SessionCommand.Type, path: [String]) -> [[String]] {
    let children = CommandTree.children(of: command)
    if children.isEmpty { return [path] }
    return children.flatMap { leaves(of: $0, path: path + [CommandTree.name(of: $0)]) }
  }

  @Test("commands in groups are found")
  func some() { #expect(Self.leaves.contains(["pack", "list"])) }

  @Test("every command says what it does", arguments: leaves)
  func abstract(_ path: [String]) {
    #expect(!CommandTree.find(path).command.configuration.abstract.isEmpty)
  }

  @Test("every option and argument of a command has its words", arguments: leaves)
  func words(_ path: [String]) {
    let help = Canon.helpMessage(for: CommandTree.find(path).command, columns: 1000)
    let entries = help.split(separator: "\n").filter {
      $0.hasPrefix("  -") || $0.hasPrefix("  <")
    }
    for entry in entries {
      let text = entry.dropFirst(2).split(separator: "  ").dropFirst()
      #expect(!text.isEmpty, "no help for \(entry)")
    }
  }

  @Test("every command has a transcript", arguments: leaves)
  func transcript(_ path: [String]) {
    let name = path.joined(separator: "-")
    #expect(TranscriptTests.transcripts.contains { $0.name == name })
    #expect(Files.exists(Checkout.path("Tests/Transcripts/\(name).txt")))
  }

  @Test("the path of a command is its words, without what follows them")
  func path() {
    #expect(CommandTree.path(["pack", "list", "--json"]) == "pack list")
    #expect(CommandTree.path(["nothing"]) == "")
  }
}
