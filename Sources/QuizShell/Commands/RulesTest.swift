import ArgumentParser
import QuizCore
import QuizFiles
import QuizPlugins
import QuizText

/// Tries plugins: random games by the laws of all rules, then the example beside the file.
struct RulesTest: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Play plugins at random, and through their own examples.",
    discussion: """
      A rule must keep the laws of all rules in random games. The example of NAME.lua is NAME.txt \
      beside it: lines that begin with "$ canon" are commands, lines that begin with ">" are typed, \
      and the rest is what must be printed.
      """)

  @Argument(help: "Plugins, by name.")
  var names: [String]

  @Option(help: "How many random games each rule plays.")
  var games = 200

  @Option(help: "What the games are drawn from.")
  var seed: UInt64 = 1

  @Flag(help: "Write into each example what is printed now.")
  var record = false

  func run(in session: Session) throws(CanonError) {
    var failed = false
    for name in names {
      let trial = PluginTrial(name: name, session: session)
      failed = try !trial.rehearse(games: games, seed: seed) || failed
      failed = try !trial.perform(recording: record) || failed
    }
    if failed { throw .fellShort }
  }
}
