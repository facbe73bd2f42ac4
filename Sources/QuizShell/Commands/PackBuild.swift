import ArgumentParser
import QuizPacks
import QuizText

/// Builds a bank of packs.
struct PackBuild: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build a bank: one file of many packs, opened in no time.",
    discussion: """
      For collections too large to be read at each start. The bank is played, listed and searched \
      by its name or path like a pack, and questions are drawn from it by tag, category, kind and \
      difficulty. Broken questions are named and left out.
      """)

  @Argument(help: "Pack files, or folders with packs.")
  var packs: [String]

  @Option(
    name: .shortAndLong,
    help: .init("The bank to write, such as QuestionPacks/all.canonbank.", valueName: "file"))
  var output: String

  @Option(
    help: .init("What the bank is called; by its file's name where left out.", valueName: "title"))
  var title: String?

  func run(in session: Session) throws(CanonError) {
    guard output.hasSuffix(QuestionBank.ending) else {
      throw .badValue(output, option: "-o", wanted: "a file that ends in \(QuestionBank.ending)")
    }
    let report: BankBuilder.Report
    do { report = try BankBuilder(packs).build(to: output, title: title) } catch {
      throw .bank(error)
    }
    for problem in report.problems { session.caution("\(problem)") }
    if !report.problems.isEmpty { session.caution("the questions named above are left out") }
    let packs = report.packs == 1 ? "1 pack" : "\(report.packs) packs"
    let questions = report.questions == 1 ? "1 question" : "\(report.questions) questions"
    try session.write { $0.paragraph("\(output): \(questions) of \(packs)") }
  }
}
