import ArgumentParser
import QuizCore
import QuizPacks

/// The generated pages of the documentation: what the program says of itself, as Markdown.
public enum Manual {
  /// Every page by its place in the project, whose folder is given.
  public static func pages(of project: String) -> [(path: String, text: String)] {
    let rules = rules(of: .builtIn) + plugins(in: project) + OwnRules(project: project).text
    return [
      ("docs/commands.md", commands), ("docs/rules.md", rules), ("docs/lint.md", LintPage.text),
      ("docs/keys.md", keys), ("docs/pack.schema.json", PackSchema.text),
    ]
  }

  /// All commands with their help, in the order of the tree.
  static var commands: String {
    """
    # Commands

    <!-- Generated from the commands' own help: `make record` writes it anew. -->

    A line in the shell or in a script is a command without the word `canon`.

    \(sections(of: Canon.self, path: ["canon"]).joined(separator: "\n\n"))

    """
  }

  /// All keys of a pack.
  static var keys: String {
    """
    # Keys of a pack

    <!-- Generated from the loader's own table of keys: `make record` writes it anew. -->

    How to write a pack is told in [packs.md](packs.md); the same table is the JSON Schema
    [pack.schema.json](pack.schema.json), from which editors complete and check.

    \(KeyManual.text)

    """
  }

  private static func sections(of command: any SessionCommand.Type, path: [String]) -> [String] {
    let help = Canon.helpMessage(for: command, columns: 80)
    let title = "## \(path.joined(separator: " "))\n\n```\n\(help)\n```"
    let children = CommandTree.children(of: command).flatMap {
      sections(of: $0, path: path + [CommandTree.name(of: $0)])
    }
    return [title] + children
  }
}
