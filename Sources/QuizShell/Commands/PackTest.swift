import ArgumentParser
import QuizCore
import QuizPacks
import QuizText

/// Runs the tests that packs hold.
struct PackTest: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples of packs through the judge.",
    discussion: """
      Each guess under "examples" must be judged as promised, and each answer under "feedback" must be \
      one that can be given. The judge knows the other answers of the pack, as in a game. The exit \
      status is 1 where a promise is broken.
      """)

  @Argument(
    help: .init(
      "Packs, by name or path, or folders; all that go by a name where left out.", valueName: "pack"
    ))
  var packs: [String] = []

  @Flag(help: "Print JSON, a line for each guess.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    var tests: [PackTests] = []
    var broken: [String] = []
    for path in try session.packs.paths(of: packs) {
      let (placed, problems) = PlacedPack.load(path: path)
      broken += problems.filter { $0.severity == .error }.map(\.coded)
      if let placed { tests.append(PackTests(placed)) }
    }
    try session.write(json ? lines(tests) : words(tests))
    if !broken.isEmpty { throw .packs(broken) }
    if tests.contains(where: { !$0.failures.isEmpty }) { throw .fellShort }
  }

  private func words(_ tests: [PackTests]) -> String {
    let failures = tests.flatMap { test in test.failures.map { told($0, in: test.file) } }
    let count = tests.reduce(0) { $0 + $1.trials.count }
    let packs = "\(tests.count) \(tests.count == 1 ? "pack" : "packs")"
    let guesses = "\(count) \(count == 1 ? "guess" : "guesses")"
    let outcome = failures.isEmpty ? "all as promised" : "\(failures.count) not as promised"
    return failures.joined() + "\(packs), \(guesses): \(outcome)\n"
  }

  private func told(_ trial: PackTests.Trial, in file: String) -> String {
    let place = "\(file.visible):\(trial.line):\(trial.column)"
    let guess = trial.guess.visible
    guard let expected = trial.expected else {
      return
        "\(place): feedback for \"\(guess)\" can never be heard: it is no answer to this question\n"
    }
    return """
      \(place): "\(guess)" is \(trial.got.verdict), and \(expected.verdict) is promised
        \(trial.stem.visible)
        \(trial.reason.visible)

      """
  }

  private func lines(_ tests: [PackTests]) -> String {
    var json = JSONWriter()
    for test in tests {
      for trial in test.trials {
        json.beginObject()
        json.field("file", test.file)
        json.field("line", trial.line)
        json.field("column", trial.column)
        json.field("question", trial.question)
        json.field("guess", trial.guess)
        json.field(ifPresent: "expected", trial.expected?.rawValue)
        json.field("got", trial.got.rawValue)
        json.field("reason", trial.reason)
        json.key("passed")
        json.bool(trial.isPassed)
        json.endObject()
        json.endLine()
      }
    }
    return json.text
  }
}
