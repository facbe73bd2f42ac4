import ArgumentParser
import QuizCore

/// Plays a game.
struct Play: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Play a game on one or more packs.",
    discussion: """
      Type the answer and press Enter. A line that begins with / is a move, such as /hint or \
      /pass, or a command; /moves lists them, and // types an answer that begins with /. With \
      several players "@ann Paris" says who answers.
      """)

  @Argument(help: "Packs, by name or path; \"canon pack list\" lists the names.")
  var packs: [String]

  @Option(
    help: .init(
      "The rules: a ruleset's name, or a line such as \"buzzer, power(points: 15)\".",
      valueName: "rules"))
  var rules = "classic"

  @Option(help: .init("The players, with commas between.", valueName: "ann,bob"))
  var players: String?

  @Option(help: .init("How many questions, or all.", valueName: "n"))
  var questions = "10"

  @OptionGroup(title: "Which questions")
  var filter: FilterOptions

  @Option(help: .init("The seed: the same one deals the same game.", valueName: "number"))
  var seed: UInt64?

  @Option(help: .init("The time for each answer, such as 20s.", valueName: "time"))
  var time: String?

  @Option(help: .init("Keep a log of the game in this file.", valueName: "file"))
  var log: String?

  func run(in session: Session) throws(CanonError) {
    if session.table != nil { throw .gameOn(command: "play") }
    let table = try GameOpening(self, session: session).table()
    session.table = table
    do { try table.begin() } catch {
      session.table = nil
      throw error
    }
    try session.write(table.take())
    if table.isOver { session.table = nil }
  }
}
