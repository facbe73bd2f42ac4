import ArgumentParser
import QuizJudge
import QuizText

/// Judges guesses without a game.
struct Judge: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Judge a guess against an answer, or a file of them.",
    discussion: """
      An --answer is plain words; an --answerline is quizbowl notation, with required parts, \
      accept, prompt and reject. With --batch each line of the file is a JSON object with answer \
      and given, and each line printed a verdict, in the same order.
      """)

  @OptionGroup
  var answer: AnswerOptions

  @Flag(help: "Say how the verdict came about.")
  var explain = false

  @Flag(help: "Print JSON.")
  var json = false

  @Option(
    parsing: .unconditional,
    help: .init("Judge the lines of this file, or of standard input for -.", valueName: "file"))
  var batch: String?

  @Argument(parsing: .allUnrecognized, help: "The guess.")
  var guess: [String] = []

  func run(in session: Session) throws(CanonError) {
    if let batch { return try JudgeBatch(path: batch, session: session).run() }
    guard !guess.isEmpty else {
      throw .missingChoice("there is no guess to judge; write it behind the answer")
    }
    let reason = try answer.compiled().explain(guess.joined(separator: " "))
    if json { return try session.write(ReasonText.json(reason)) }
    try session.write { ReasonText.put(reason, explained: explain, on: &$0) }
  }
}

/// The answer that guesses are judged against.
struct AnswerOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: .init("The answer in plain words.", valueName: "text"))
  var answer: String?

  @Option(
    parsing: .unconditional, help: .init("The answer in quizbowl notation.", valueName: "line"))
  var answerline: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init("Another right answer; may be given again.", valueName: "text"))
  var accept: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init("An answer to be made more specific; may be given again.", valueName: "text"))
  var prompt: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init("An answer that is wrong however near; may be given again.", valueName: "text"))
  var reject: [String] = []

  @Flag(help: "The answer is a number.")
  var number = false

  @Option(
    parsing: .unconditional,
    help: .init("How far off a number may be, such as 0.5 or 5%.", valueName: "size"))
  var within: String?

  @Option(help: .init("How many letters an answer needs for each typo.", valueName: "letters"))
  var strictness: Int?

  func compiled() throws(CanonError) -> Answerline {
    let level = strictness.map { Strictness($0) } ?? .standard
    do { return try Answerline(try source(), strictness: level) } catch let error as CanonError {
      throw error
    } catch { throw .answer("\(error)") }
  }

  private func source() throws(CanonError) -> AnswerSource {
    switch (answer, answerline) {
    case (nil, let line?): return .answerline(line)
    case (let text?, nil) where number || within != nil:
      return .number(NumberAnswer(text, accept: accept, within: within))
    case (let text?, nil):
      return .text(
        TextAnswer(text, accept: accept, prompt: prompt.map { PromptForm($0) }, reject: reject))
    default:
      throw .missingChoice("give the answer, either as --answer or as --answerline")
    }
  }
}
